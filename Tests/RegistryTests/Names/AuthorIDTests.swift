import Registry
import Testing

struct `A pen-name` {
  @Test(arguments: [
    "aigul", "Чынара", "reader-7", "A. B.", "o'neil", "үмүт_2", "я", String(repeating: "a", count: 48),
  ])
  func `is letters of any script, digits, spaces, dots and hyphens`(text: String) {
    #expect(AuthorID(text)?.text == text)
  }

  @Test(arguments: [
    "", " a", "a ", "a\nb", "a\u{202E}b", "a\u{0}", "a/b", "a:b", "@a", String(repeating: "a", count: 49),
  ])
  func `is nothing else`(text: String) { #expect(AuthorID(text) == nil) }

  @Test(arguments: ["7Q2MA9K3WF0XV5TBN8RD"]) func `stands beside devices of twenty letters`(text: String) {
    #expect(DeviceID(text)?.text == text)
    #expect(DeviceID(text.lowercased()) == nil && DeviceID(String(text.dropLast())) == nil)
    #expect(DeviceID("IQ2MA9K3WF0XV5TBN8RD") == nil)
  }
}

import Samples
import Testing

@testable import Reporting

struct `A plain text` {
  private static let texts =
    Sample.awkwardTexts + [
      "Өкмөт «жок» деди — № 5…", "и\u{306}", "e\u{301}", "😀", "中", "a\u{200D}b", "\u{483}", "҂", "a\u{A0}b",
      "a\r\nb",
      " a  b ", "",
    ]

  @Test(arguments: texts)
  func `is measured and parted as character by character`(text: String) {
    #expect(text.columns == text.count)
    #expect(text.parts == text.split(separator: " "))
  }

  @Test(arguments: texts)
  func `holds nothing that would be taken out`(text: String) {
    let hidden = text.unicodeScalars.filter { $0.isHidden }
    #expect(!text.isPlain || hidden.isEmpty)
  }

  @Test func `is what we write in our languages`() {
    #expect("Өкмөт «жок» деди — № 5… ёЁң Ү".isPlain && !"и\u{306}".isPlain && !"\u{2028}".isPlain)
  }
}

import Registry
import Samples
import Testing

struct `Authors are told apart` {
  @Test(arguments: [
    "aigul", "AIGUL", "Ai gul", "Ai-gul", "Аigul", "Aigu1", "Αigul".replacing("Α", with: "A") + ".",
  ])
  func `a pen-name that looks like another is refused`(name: String) {
    let faults = Sample.complete(with: .author(Sample.author(name))).faults
    #expect(faults.count == 1 && faults[0].hasPrefix("authors-are-told-apart at author"), "\(faults)")
  }

  @Test(arguments: ["Aigul2", "Aigül", "Айгул", "B"])
  func `one that does not may stand beside it`(name: String) {
    #expect(Sample.complete(with: .author(Sample.author(name))).faults == [])
  }
}

import Foundation
import Testing

@testable import Registry

struct `The lists of the guard` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Registry/Guard/Lists")

  @Test(arguments: [("words.txt", GuardLists.words), ("allowed.txt", GuardLists.allowed)])
  func `are in the program as they stand in their files`(name: String, text: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    #expect(try String(contentsOf: file, encoding: .utf8) == text + "\n")
  }

  @Test func `have no key that means nothing, and words for every sense`() {
    let list = Guard.shipped.words
    #expect(list.strayLines.isEmpty)
    let found = (Array(list.whole.values) + Array(list.beginnings.values)).reduce(0, |)
    for sense in WordSense.allCases { #expect(found & (1 << UInt64(sense.rawValue)) != 0, "\(sense)") }
  }

  @Test(arguments: [
    "Президент Садыр Жапаров", "Садыра Жапарова", "Жапаровдун жарлыгы", "С. Жапаров",
    "Sadyr Japarov's decree",
    "the Frederick Douglass Act", "President Japarov",
  ])
  func `let an official stand with any ending, by initial and by family name alone`(words: String) {
    #expect(sightings(in: "Бул тууралуу: \(words).").isEmpty)
  }

  @Test(arguments: ["Айгуль Жапарова", "Садыр Асанов", "Б. Жапаров", "Sadyr said so", "Камчыбек Токтосунов"])
  func `do not let others stand who share a part of the name`(words: String) {
    #expect(sightings(in: "Бул тууралуу: \(words).").map(\.what) == [.warned(.personalName)])
  }

  @Test func `know the names that the registry holds`() {
    let text = "The study of Aigul Karimova was published."
    let known = KnownNames(["Aigul Karimova"])
    #expect(Guard.shipped.warned(in: text).count == 1)
    #expect(Guard.shipped.warned(in: text, known: known).isEmpty)
  }
}

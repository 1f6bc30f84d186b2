import Registry
import Testing

@testable import Reporting

struct `Phrasebooks` {
  @Test(arguments: Language.allCases)
  func `have no empty phrase`(language: Language) {
    for (name, words) in phrases(of: language.phrasebook) {
      #expect(words.contains { !$0.isWhitespace }, "\(name) is empty")
    }
  }

  @Test func `word every case of an enum by words of its own`() {
    for language in Language.allCases {
      for (name, words) in wordings(of: language.phrasebook) {
        #expect(Set(words).count == words.count, "two cases of \(name) sound alike in \(language)")
      }
    }
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `share no phrase with English`(language: Language) {
    let english = Dictionary(uniqueKeysWithValues: phrases(of: Phrasebook.english))
    for (name, words) in phrases(of: language.phrasebook) {
      #expect(english[name] != words, "\(name) is still English")
    }
  }

  @Test func `differ from language to language in their tables' width by nothing`() {
    let books = Language.allCases.map(\.phrasebook)
    #expect(Set(books.map(\.overview.columns.count)) == [11])
    #expect(Set(books.map(\.onePage.columns.count)) == [5])
    #expect(Set(books.map(\.changes.columns.count)) == [3])
    #expect(Set(books.map(\.history.columns.count)) == [4])
    #expect(Set(books.map(\.figures.columns.count)) == [5])
    #expect(Set(books.map(\.missing.columns.count)) == [5])
    #expect(Set(books.map(\.register.columns.count)) == [8])
  }
}

/// Anything that words the cases of an enum.
private protocol CaseWords { var all: [String] { get } }

extension Words: CaseWords {
  fileprivate var all: [String] { Case.allCases.map { of($0) } }
}

/// Every phrase that takes no argument, by its path.
private func phrases(of value: Any, at path: String = "") -> [(String, String)] {
  switch value {
  case let text as String: [(path, text)]
  case let words as any CaseWords: words.all.enumerated().map { ("\(path).\($0.offset)", $0.element) }
  case let list as [String]: list.enumerated().map { ("\(path).\($0.offset)", $0.element) }
  case _:
    Mirror(reflecting: value).children.flatMap { phrases(of: $0.value, at: "\(path).\($0.label ?? "")") }
  }
}

private func wordings(of value: Any, at path: String = "") -> [(String, [String])] {
  if let words = value as? any CaseWords { return [(path, words.all)] }
  return Mirror(reflecting: value).children.flatMap {
    wordings(of: $0.value, at: "\(path).\($0.label ?? "")")
  }
}

import Foundation
import Registry
import Testing

@testable import Narrative

struct `The lexicons` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "Sources/Narrative/Lexicons")

  @Test(arguments: Language.allCases)
  func `are in the program as they stand in their files`(language: Language) throws {
    let file = Self.folder.appendingPathComponent("\(language.rawValue).txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == ShippedWords.text(in: language) + "\n")
  }

  @Test func `name the countries of the placements in three languages`() throws {
    let file = Self.folder.appendingPathComponent("countries.txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == ShippedWords.countryNames + "\n")
    for line in ShippedWords.countryNames.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
      #expect(columns.count == 3 && columns.allSatisfy { $0.contains(where: \.isLetter) }, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `have words for every sense, number, month and section`(language: Language) throws {
    let lexicon = try Lexicon(ShippedWords.text(in: language))
    let meanings = Set(lexicon.phrases.values.flatMap { $0.map(\.meaning) })
    let senses = Set(meanings.compactMap { if case .sense(let sense) = $0 { sense } else { nil } })
    #expect(Set(Sense.allCases).subtracting(senses) == [])
    for number in 1...10 { #expect(meanings.contains(.number(number)), "\(number)") }
    for month in 1...12 { #expect(meanings.contains(.month(month)), "\(month)") }
    let sections = Set(lexicon.headings.map(\.section))
    #expect(sections == [.summary, .recommendations, .prosecution, .protection, .prevention, .profile])
    #expect(lexicon.closing.count == 2 && !lexicon.reportTitle.isEmpty && !lexicon.ands.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `say nothing twice`(language: Language) throws {
    var said: [[Int]: Set<Meaning>] = [:]
    for phrase in try Lexicon(ShippedWords.text(in: language)).phrases.values.joined() {
      if case .country = phrase.meaning { continue }
      #expect(said[phrase.atoms, default: []].insert(phrase.meaning).inserted, "\(phrase.meaning)")
    }
  }

  @Test(arguments: [
    ("victim: victim*", 1, LexiconFault.What.noLanguage), ("language: de", 1, .noLanguage),
    ("language: en\nvictims: victim*", 2, .unknownKey("victims")),
    ("language: en\nvictim:", 2, .noWords("victim")),
    ("language: en\nvictim: _ found", 2, .meetsAnything("_ found")),
    ("language: en\nvictim: *", 2, .meetsAnything("*")),
    ("language: en\nnumber x: ten", 2, .unknownKey("number x")),
    ("language: en\n\n# a remark\nno colon", 4, .unknownKey("no colon")),
  ])
  func `say in which line something is wrong`(text: String, line: Int, what: LexiconFault.What) {
    #expect(throws: LexiconFault(line: line, what: what)) { try Lexicon(text) }
  }

  @Test(arguments: ["victim: чекте*\nlack: чектөө*", "lack: чектөө*\nvictim: чекте*"])
  func `let a bent stem and a beginning like it meet one word, in whatever order`(lines: String) throws {
    let lexicon = try Lexicon("language: ky\n\(lines)")
    let met = lexicon.atoms.atoms(of: "чектөөнү".unicodeScalars.map(\.value))
    let senses = met.flatMap { lexicon.phrases[$0, default: []] }.map(\.meaning)
    #expect(Set(senses) == [.sense(.victim), .sense(.lack)])
    let other = lexicon.atoms.atoms(of: "чектеди".unicodeScalars.map(\.value))
    #expect(other.flatMap { lexicon.phrases[$0, default: []] }.map(\.meaning) == [.sense(.victim)])
  }

  @Test func `of one's own takes the place of the shipped one`() throws {
    let text = Array("The government trained 40 wizards. The government identified two victims in 2021.".utf8)
    let own = try Lexicon(
      ShippedWords.text(in: .english).replacing("\npolice: police,", with: "\npolice: wizards, police,"))
    let edition = try #require(EditionID("XNM-2022"))
    let before = NarrativeReading(NarrativeText(text), edition: edition).statements.flatMap(\.figures)
    let after = NarrativeReading(NarrativeText(text), edition: edition, lexicons: [own]).statements.flatMap(
      \.figures)
    #expect(!before.contains { $0.figure.measure == .officialsTrained })
    #expect(after.contains { $0.figure.measure == .officialsTrained && $0.figure.value?.text == "40" })
  }
}

import Registry
import Samples
import Testing

@testable import Reporting

struct `What a check finds` {
  /// Values that a record file holds, and the country and tiers by their codes.
  private static let typed: Set<String> = ["KGZ", "UZB", "partiallyImplemented", "notApplicable"]

  @Test(arguments: Sample.faults)
  func `is told in three languages, each in words of its own`(fault: Fault) {
    let problem = Problem(fault, at: RecordKey(.evidence, "KGZ-2019-N009"))
    let english = problem.words(in: .english)
    for language in [Language.russian, .kyrgyz] {
      let (what, remedy) = problem.words(in: language)
      #expect(what != english.what && remedy != english.remedy, "\(language)")
      #expect(foreignWords("\(what); \(remedy)").subtracting(Self.typed) == [], "\(language)")
    }
    #expect(!foreignWords(english.what + english.remedy).isEmpty)
  }

  @Test(arguments: Sample.faults)
  func `names no entry but those that it says it is about`(fault: Fault) {
    let about = Set(fault.evidence.map(\.text))
    for language in Language.allCases {
      let (what, remedy) = Problem(fault, at: RecordKey(.evidence, "x")).words(in: language)
      #expect(entries(in: what + remedy).isSubset(of: about), "\(language)")
    }
    // The facts themselves hold no other.
    #expect(entries(in: "\(fault)") == about)
  }

  private func entries(in text: String) -> Set<String> {
    Set(text.matches(of: /KGZ-2019-N\d+/).map { String($0.output) })
  }

  @Test func `is of a record whose kind every language names`() {
    for language in [Language.russian, .kyrgyz] {
      for kind in RecordKind.allCases {
        #expect(foreignWords(RecordKey(kind, "").words(in: language)) == [])
      }
    }
  }
}

struct `Words for a choice` {
  static let choices: [any Named.Type] = [
    FindingLevel.self, Trend.self, Tier.self, Waiver.self, PlacementBasis.self, StandardsVerdict.self,
    EffortsVerdict.self, IncreaseVerdict.self, Movement.self, Nature.self, Theme.self, Side.self, Claim.self,
    Certainty.self, Stance.self, EffortArea.self, Direction.self, Attribution.self, Modality.self,
    Stage.self, EvidenceKind.self, Sensitivity.self, Credibility.self, LineageRelation.self,
    ReviewState.self, Track.self,
  ]

  @Test(arguments: Language.allCases)
  func `tell its cases apart, and none is another one's name in record files`(language: Language) {
    for choice in Self.choices { expectApart(choice, in: language) }
  }

  private func expectApart<Choice: Named>(_ type: Choice.Type, in language: Language) {
    let words = type.allCases.map { $0.words(in: language).lowercased() }
    #expect(Set(words).count == words.count, "\(type) in \(language)")
    for (value, word) in zip(type.allCases, words) {
      let other = type.init(rawValue: word)
      #expect(other == nil || other?.rawValue == value.rawValue, "\(type): \(word)")
      if language != .english { #expect(foreignWords(word) == [], "\(type): \(word)") }
    }
  }
}

import Samples
import Testing

@testable import Registry

struct `Texts hold no personal data` {
  @Test(arguments: [
    ("Her number is 21505199012345.", PersonalData.personalNumber),
    ("Write to aigul@example.org.", .emailAddress),
    ("Call +996 555 12-34-56.", .telephoneNumber),
    ("Телефон 0555 12 34 56.", .telephoneNumber),
    ("Телефон 0555 123 456.", .telephoneNumber),
    ("Телефон 0555 123-456.", .telephoneNumber),
    ("Телефон 0(555) 12-34-56.", .telephoneNumber),
    ("Call 996555123456.", .telephoneNumber),
    ("Call +7 905 123 45 67.", .telephoneNumber),
  ])
  func `what looks like it is named by kind and never repeated`(words: String, kind: PersonalData) throws {
    let entry = Sample.evidence("KGZ-2019-N009", fact: Sample.words(words))
    let problems = Sample.complete(with: .evidence(entry)).problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.fault == .personalData(kind, TextPlace("fact.en", sentence: 1)))
    #expect(!"\(problem)".contains("555"))
  }

  @Test func `nor is a recommendation`() {
    let recommendation = Recommendation(
      id: Sample.text("KGZ-2019-06", RecommendationID.init), shortTitle: Sample.words("Title"),
      text: Sample.words("Call +996 555 12-34-56."), nature: .oneOff)
    #expect(
      Sample.complete(with: .recommendation(recommendation)).faults
        == ["texts-hold-no-personal-data at recommendation KGZ-2019-06"])
  }

  @Test(arguments: [
    Sample.decision(says: "Call +996 555 12-34-56."),
    Sample.decision(closed: Sample.closing(note: "Write to aigul@example.org.")),
  ])
  func `nor a decision, nor a note on its end`(decision: Decision) {
    #expect(
      Sample.complete(with: .decision(decision)).faults
        == ["texts-hold-no-personal-data at decision KGZ-2019-D01"])
  }

  @Test func `a source is no way around it`() {
    let source = Source(
      id: Sample.text("KGZ-S-1", SourceID.init), title: Sample.words("Interview"), owner: "aida@mail.kg",
      document: "0555 12 34 56", language: "ky")
    #expect(
      Sample.complete(with: .source(source)).faults == ["texts-hold-no-personal-data at source KGZ-S-1"])
  }

  @Test(arguments: [
    "About 139,870 people were reached in 2011-2015.", "From 2018-04-01 to 2019-03-31, 993000 som.",
    "Decree No. 493 of 19 September 2019", "0,5 %", "1112 judges", "@ symbol alone",
    "In 2018 400 of 139 870 people", "0.123456789 of a second",
  ])
  func `figures, dates and decrees are none`(words: String) {
    #expect(personalData(in: words) == nil)
  }
}

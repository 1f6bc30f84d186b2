import Registry
import Samples
import Testing

struct `Texts are not empty` {
  private static let empty: [LocalizedText] = [
    LocalizedText([:]), LocalizedText([.english: TextVersion("")]),
    LocalizedText([.russian: TextVersion(" \n")]),
    LocalizedText([.english: TextVersion("A fact."), .kyrgyz: TextVersion("\u{a0}")]),
  ]

  @Test(arguments: empty)
  func `a fact says something in every language that it has`(text: LocalizedText) {
    #expect(
      Sample.complete(with: .evidence(Sample.evidence(fact: text))).faults
        == ["texts-are-not-empty at evidence KGZ-2019-N009"])
  }

  @Test(arguments: empty)
  func `so does a reason, on every track`(text: LocalizedText) {
    for update in [Sample.finding(id: "update-1", reason: text), Sample.claim(id: "update-1", reason: text)] {
      #expect(
        Sample.complete(with: .statusUpdate(update)).faults
          == ["texts-are-not-empty at statusUpdate update-1"])
    }
  }

  @Test(arguments: empty)
  func `so do the title and the parts of a recommendation, and a next step that is given`(
    text: LocalizedText
  ) {
    let part = Element(
      id: Sample.text("KGZ-2019-06a", ElementID.init), title: text, essential: true, side: .inLaw,
      closesWhen: text)
    let recommendation = Recommendation(
      id: Sample.text("KGZ-2019-06", RecommendationID.init), shortTitle: text, text: text, nature: .oneOff,
      elements: [part])
    let faults = Sample.complete(with: .recommendation(recommendation)).faults
    #expect(faults == Array(repeating: "texts-are-not-empty at recommendation KGZ-2019-06", count: 4))
  }

  @Test(arguments: empty)
  func `so do a decision, a note on its end, and a commentary`(text: LocalizedText) {
    let closing = Decision.Closing(outcome: .done, on: Sample.day("2020-03-20"), note: text)
    let decision = Decision(
      id: Sample.text("KGZ-2019-D02", DecisionID.init), decided: Sample.day("2019-11-20"), text: text,
      author: "Aigul", closed: closing)
    let faults = Sample.complete(with: .decision(decision)).faults
    #expect(faults == Array(repeating: "texts-are-not-empty at decision KGZ-2019-D02", count: 2))
    let commentary = Commentary(
      id: Sample.text("KGZ-C", CommentaryID.init), edition: Sample.edition, section: .overview,
      author: "Aigul", since: Sample.day("2019-11-20"), text: text)
    #expect(
      Sample.complete(with: .commentary(commentary)).faults == ["texts-are-not-empty at commentary KGZ-C"])
  }

  @Test(arguments: Language.allCases)
  func `one language is enough`(language: Language) {
    let text = LocalizedText([language: TextVersion("A fact.")])
    #expect(Sample.complete(with: .evidence(Sample.evidence(fact: text))).faults == [])
  }
}

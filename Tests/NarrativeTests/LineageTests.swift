import Registry
import Testing

@testable import Narrative

struct `Lineage is proposed` {
  private func list(_ items: [String]) -> NarrativeReading {
    let text =
      "The government of the country is in the way of it.\n\nRECOMMENDATIONS\n\n"
      + items.map { "* \($0)\n" }.joined()
    return NarrativeReading(NarrativeText(Array(text.utf8)), edition: EditionID("XNM-2022"))
  }

  private func earlier(_ items: [String], _ language: Language = .english) throws -> [Recommendation] {
    try items.enumerated().map { index, text in
      let words = LocalizedText([language: TextVersion(text)])
      return Recommendation(
        id: try #require(RecommendationID("XNM-2021-0\(index + 1)")), shortTitle: words, text: words,
        nature: .continuing)
    }
  }

  private static let old = [
    "Train police and judges on identifying victims.",
    "Adopt a national referral mechanism.",
    "Fund the shelters for victims and the hotline of non-governmental organizations.",
    "Reduce demand for commercial sex.",
  ]

  @Test func `for what was carried, reworded, narrowed and split`() throws {
    let new = [
      "Adopt a national referral mechanism.",
      "Train police, prosecutors, and judges on how to identify victims.",
      "Fund the shelters for victims.", "Fund the hotline of non-governmental organizations.",
      "Publish statistics on investigations.",
    ]
    let proposals = LineageProposal.all(from: try earlier(Self.old), to: list(new))
    let told = proposals.map { "\($0.position) \($0.ancestry.relation) \($0.ancestry.ancestor)" }
    #expect(
      told == [
        "1 carried XNM-2021-02", "2 reworded XNM-2021-01", "3 split XNM-2021-03", "4 split XNM-2021-03",
      ])
    #expect(proposals[0].score > 0.95 && proposals[0].gone == [] && proposals[0].added == [])
    #expect(proposals[1].added == ["prosecutors"])
  }

  @Test func `across languages by what the words mean`() throws {
    let old = [
      "Обучать полицию и судей выявлению жертв.", "Принять национальный механизм перенаправления.",
      "Снизить спрос на коммерческие сексуальные услуги.",
    ]
    let proposals = LineageProposal.all(
      from: try earlier(old, .russian),
      to: list(["Adopt a national referral mechanism.", "Train police and judges to identify victims."]))
    #expect(proposals.map(\.ancestry.ancestor.position) == [2, 1])
  }

  @Test func `for nothing where there was no list`() {
    #expect(LineageProposal.all(from: [], to: list(Self.old)).isEmpty)
  }
}

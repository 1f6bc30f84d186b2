import Registry
import Testing

@testable import Reporting

struct `A word of probability` {
  @Test(
    arguments: [
      (0, .veryUnlikely), (0.094, .veryUnlikely), (0.096, .unlikely), (0.324, .unlikely), (0.326, .aboutEven),
      (0.664, .aboutEven), (0.666, .likely), (0.904, .likely), (0.906, .veryLikely), (1, .veryLikely),
    ] as [(Double, Likelihood)])
  func `goes by the whole percentage that stands beside it`(share: Double, word: Likelihood) {
    #expect(Likelihood(share) == word)
  }
}

struct `Numbers in a document` {
  @Test(
    arguments: [
      (0.0, "0\u{A0}%"), (0.001, "<1\u{A0}%"), (0.337, "34\u{A0}%"), (1, "100\u{A0}%"),
    ])
  func `are whole percentages, and what is possible is never 0`(share: Double, written: String) {
    #expect(SurveyWording(in: .russian).percent(share) == written)
  }

  @Test(
    arguments: [
      (1.25, 2, "+1,25"), (-0.5, 2, "−0,5"), (0.001, 2, "0"), (-0.04, 1, "0"), (0.05, 1, "+0,1"),
      (3, 2, "+3"),
      (10.0, 1, "+10"), (-100, 0, "−100"),
    ])
  func `are signed, with the language's mark and no more places than are needed`(
    number: Double, places: Int, written: String
  ) {
    #expect(SurveyWording(in: .kyrgyz).signed(number, places: places) == written)
    #expect(
      SurveyWording(in: .english).signed(number, places: places) == written.replacing(",", with: "."))
  }

  @Test(arguments: [(0.394, 3, "0,394"), (1.0, 3, "1,000"), (0.0004, 3, "0,000"), (12.34, 1, "12,3")])
  func `have as many places as they were measured to`(number: Double, places: Int, written: String) {
    #expect(SurveyWording(in: .russian).decimal(number, places: places) == written)
  }
}

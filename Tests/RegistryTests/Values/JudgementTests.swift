import Registry
import Samples
import Testing

struct `Grading anew` {
  @Test(
    arguments: [
      ([.probable], nil), ([.probable, .doubtful], .probable), ([.doubtful, .probable], nil),
      ([.probable, .doubtful, .improbable], .probable), ([.possible, .probable, .doubtful], .probable),
      ([.probable, .unjudged], .probable), ([.unjudged, .doubtful], nil), ([.unjudged], nil),
      ([.probable, .unjudged, .possible], .probable), ([.probable, .doubtful, .confirmed], nil),
      ([.probable, .doubtful, .probable], nil), ([.unjudged, .unjudged], nil),
    ] as [([Credibility], Credibility?)])
  func `remembers the best grade that stood there, until it is as good again`(
    given: [Credibility], formerly: Credibility?
  ) {
    var judgement: Judgement<Credibility>?
    for grade in given {
      judgement = .regrading(
        judgement, to: grade, by: "Aigul", on: Sample.day("2026-11-26"), because: Sample.words("Why"))
    }
    #expect(judgement?.formerly == formerly)
    #expect(judgement?.grade == given.last)
    #expect(judgement?.day?.iso == "2026-11-26")
  }
}

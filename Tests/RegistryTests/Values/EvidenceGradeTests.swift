import Registry
import Testing

struct `Evidence grade` {
  @Test(arguments: Reliability.allCases, Credibility.allCases)
  func `C3 or better in both can carry a finding`(reliability: Reliability, credibility: Credibility) {
    let grade = EvidenceGrade(reliability, credibility)
    #expect(
      grade.canCarryAFinding == ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"].contains("\(grade)"))
  }

  @Test(
    arguments: [
      (["A6", "B2"], "B2"), (["F1", "E5"], "E5"), (["A6", "F1", "F6"], nil), ([], nil), (["C1", "B5"], "B5"),
    ] as [([String], String?)])
  func `what cannot be judged is neither the best nor the worst`(grades: [String], best: String?) {
    let all = Reliability.allCases.flatMap { one in Credibility.allCases.map { EvidenceGrade(one, $0) } }
    let found = EvidenceGrade.best(of: grades.compactMap { text in all.first { "\($0)" == text } })
    #expect(found.map { "\($0)" } == best)
  }

  @Test func `F and 6 are better than nothing, worse than nothing, and only as good as themselves`() {
    for grade in Reliability.allCases {
      #expect(!grade.isBetter(than: .f) && !Reliability.f.isBetter(than: grade))
    }
    for grade in Credibility.allCases {
      #expect(!grade.isBetter(than: .unjudged) && !Credibility.unjudged.isBetter(than: grade))
    }
    #expect(Reliability.f.orBetter == [.f] && Credibility.unjudged.orBetter == [.unjudged])
    #expect(Reliability.e.orBetter == [.a, .b, .c, .d, .e])
    #expect(Credibility.possible.orBetter == [.confirmed, .probable, .possible])
  }

  @Test func `it is written as a letter and a digit`() {
    #expect("\(EvidenceGrade(.b, .probable))" == "B2")
    #expect("\(EvidenceGrade(.f, .unjudged))" == "F6")
  }
}

import Registry
import Testing

struct `Evidence grade` {
  @Test(arguments: Reliability.allCases, Credibility.allCases)
  func `C3 or better in both can carry a finding`(reliability: Reliability, credibility: Credibility) {
    let grade = EvidenceGrade(reliability, credibility)
    #expect(
      grade.canCarryAFinding == ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"].contains("\(grade)"))
  }

  @Test func `it is written as a letter and a digit`() {
    #expect("\(EvidenceGrade(.b, .probable))" == "B2")
    #expect("\(EvidenceGrade(.f, .unjudged))" == "F6")
  }
}

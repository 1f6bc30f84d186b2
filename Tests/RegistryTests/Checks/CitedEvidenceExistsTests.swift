import Registry
import Samples
import Testing

struct `Cited evidence exists` {
  @Test(arguments: [
    Sample.finding(id: "update-1", evidence: ["KGZ-2019-N001", "KGZ-2019-N404"]),
    Sample.claim(id: "update-1", evidence: ["KGZ-2019-N404"]),
  ])
  func `a citation of what is not recorded is refused`(update: StatusUpdate) {
    #expect(
      Sample.complete(with: .statusUpdate(update)).faults
        == ["cited-evidence-exists at statusUpdate update-1"])
  }

  @Test func `nor may the end of a decision cite it`() {
    let decision = Sample.decision(closed: Sample.closing(evidence: ["KGZ-2019-N001", "KGZ-2019-N404"]))
    #expect(
      Sample.complete(with: .decision(decision)).faults
        == ["cited-evidence-exists at decision KGZ-2019-D01"])
  }

  @Test func `nothing need be cited`() {
    #expect(Sample.complete(with: .statusUpdate(Sample.finding(evidence: []))).faults == [])
  }
}

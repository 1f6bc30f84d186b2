import Registry
import Samples
import Testing

struct `Evidence stays in its country` {
  private static let foreign = Record.source(Sample.source("UZB-S-1"))

  @Test func `a link to another country's recommendation is refused`() {
    let entry = Sample.evidence("KGZ-2019-N009", links: [Sample.link("KGZ-2019-04a")], source: "UZB-S-1")
    #expect(
      Sample.complete(with: Self.foreign, .evidence(entry)).faults
        == ["evidence-stays-in-its-country at evidence KGZ-2019-N009"])
  }

  @Test func `a citation of another country's evidence is refused`() {
    let entry = Sample.evidence("UZB-2019-N001", source: "UZB-S-1")
    let update = Sample.finding(.started, on: "KGZ-2019-04a", id: "update-1", evidence: ["UZB-2019-N001"])
    #expect(
      Sample.complete(with: Self.foreign, .evidence(entry), .statusUpdate(update)).faults
        == ["evidence-stays-in-its-country at statusUpdate update-1"])
    let decision = Sample.decision(closed: Sample.closing(evidence: ["UZB-2019-N001"]))
    #expect(
      Sample.complete(with: Self.foreign, .evidence(entry), .decision(decision)).faults
        == ["evidence-stays-in-its-country at decision KGZ-2019-D01"])
  }
}

import Registry
import Samples
import Testing

struct `What cites a piece of evidence` {
  @Test func `is every update, decision and entry that names it, and nothing else`() {
    let named = Sample.text("KGZ-2019-N009", EvidenceID.init)
    let records = RecordSet([
      .evidence(Sample.evidence()), .evidence(Sample.evidence("KGZ-2019-N010", restates: ["KGZ-2019-N009"])),
      .evidence(Sample.evidence("KGZ-2019-N011", restates: ["KGZ-2019-N010"])),
      .statusUpdate(Sample.finding(.started, on: "KGZ-2019-04a", id: "one", evidence: ["KGZ-2019-N009"])),
      .statusUpdate(Sample.finding(.started, on: "KGZ-2019-04a", id: "two", evidence: ["KGZ-2019-N011"])),
      .decision(Sample.decision(closed: Sample.closing(evidence: ["KGZ-2019-N009"]))),
      .decision(Sample.decision("KGZ-2019-D02", closed: Sample.closing(evidence: ["KGZ-2019-N010"]))),
    ])
    #expect(records.citing(named).map(\.key.name) == ["one", "KGZ-2019-D01", "KGZ-2019-N010"])
  }

  @Test func `is gone with the records that are left out`() {
    let key = Record.evidence(Sample.evidence()).key
    let records = RecordSet([.evidence(Sample.evidence()), .source(Sample.source())])
    #expect(records.without([key]).all.map(\.key) == [Record.source(Sample.source()).key])
    #expect(records.without([]).all.count == 2)
  }
}

import Registry
import Samples
import Testing

struct `Restatement is acyclic` {
  @Test(arguments: [
    ["KGZ-2019-N011", "KGZ-2019-N012"], ["KGZ-2019-N013", "KGZ-2019-N011", "KGZ-2019-N012"],
  ])
  func `entries that restate each other in a circle are one problem`(circle: [String]) {
    #expect(Self.circle(circle).faults == ["restatement-is-acyclic at evidence KGZ-2019-N011"])
  }

  @Test func `an entry that restates itself is a circle of one`() {
    #expect(
      Self.circle(["KGZ-2019-N011"]).faults(of: "restatement-is-acyclic")
        == ["restatement-is-acyclic at evidence KGZ-2019-N011"])
  }

  @Test func `two entries may restate one, and one may restate two`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence("KGZ-2019-N011", restates: ["KGZ-2019-N001", "KGZ-2019-N002"])),
      .evidence(Sample.evidence("KGZ-2019-N012", restates: ["KGZ-2019-N001", "KGZ-2019-N011"])))
    #expect(records.faults == [])
  }

  @Test func `entries may corroborate each other`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence("KGZ-2019-N011", corroborates: ["KGZ-2019-N012"])),
      .evidence(Sample.evidence("KGZ-2019-N012", corroborates: ["KGZ-2019-N011"])))
    #expect(records.faults == [])
  }

  private static func circle(_ names: [String]) -> RecordSet {
    var records = Sample.complete
    for (name, next) in zip(names, names.dropFirst() + names.prefix(1)) {
      records.insert(.evidence(Sample.evidence(name, restates: [next])))
    }
    return records
  }
}

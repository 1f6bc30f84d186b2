import Registry
import Samples
import Testing

struct `Owners exist` {
  @Test(
    arguments: [
      ("KGZ-state-department", []), ("KGZ-nobody", ["owners-exist at source KGZ-second"]),
      // Words, and names of another country, are what somebody wrote who knew no record.
      ("24.kg", []), ("State Department", []), ("ILO-Bishkek", []), ("UZB-nobody", []), ("K", []),
    ] as [(owner: String, faults: [String])])
  func `a source names an owner of its country that is recorded, or says who it is in words`(
    owner: String, faults: [String]
  ) {
    let records = Sample.complete(with: .source(Sample.source("KGZ-second", owner: owner)))
    #expect(records.faults == faults)
  }

  @Test func `an owner is part of one that is recorded`() {
    let records = Sample.complete(
      with: .owner(Sample.owner("KGZ-press", partOf: "KGZ-nobody")),
      .owner(Sample.owner("KGZ-embassy", partOf: "KGZ-state-department")))
    #expect(records.faults == ["owners-exist at owner KGZ-press"])
  }
}

import Registry
import Samples
import Testing

struct `Confirmed needs corroboration` {
  private static let refused = ["confirmed-needs-corroboration at evidence KGZ-2019-N009"]

  @Test(
    arguments: [
      (owner: nil, faults: refused), ("State Department", refused), ("Shelter network", []),
    ] as [(owner: String?, faults: [String])])
  func `only an entry of another owner confirms`(owner: String?, faults: [String]) {
    var records = Sample.complete(with: .evidence(Sample.evidence(credibility: .confirmed)))
    if let owner {
      records.insert(.source(Sample.source("KGZ-second", owner: owner)))
      records.insert(.evidence(Self.corroborating("KGZ-2019-N010", source: "KGZ-second")))
    }
    #expect(records.faults == faults)
  }

  @Test(
    arguments: [
      ("KGZ-press-service", refused), ("KGZ-ministry", refused), ("KGZ-shelter", []), ("24.kg", []),
    ] as [(owner: String, faults: [String])])
  func `two parts of one owner are one, and words are an owner of their own`(owner: String, faults: [String])
  {
    let records = Sample.complete(
      with: .owner(Sample.owner("KGZ-ministry")), .owner(Sample.owner("KGZ-shelter", kind: .ngo)),
      .owner(Sample.owner("KGZ-press-service", partOf: "KGZ-ministry")),
      .owner(Sample.owner("KGZ-spokesman", partOf: "KGZ-press-service")),
      .source(Sample.source("KGZ-first", owner: "KGZ-spokesman")),
      .source(Sample.source("KGZ-second", owner: owner)),
      .evidence(Sample.evidence(source: "KGZ-first", credibility: .confirmed)),
      .evidence(Self.corroborating("KGZ-2019-N010", source: "KGZ-second")))
    #expect(records.faults == faults)
  }

  @Test func `one of another owner is enough beside one of the same`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence(credibility: .confirmed)),
      .evidence(Self.corroborating("KGZ-2019-N010", source: "KGZ-TIP-2019")),
      .evidence(Self.corroborating("KGZ-2019-N011", source: "KGZ-NGO-2019")))
    #expect(records.faults == [])
  }

  @Test func `to corroborate another does not confirm oneself`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence(corroborates: ["KGZ-2019-N002"], credibility: .confirmed)))
    #expect(records.faults == Self.refused)
  }

  @Test func `a source that is not recorded confirms nothing`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence(credibility: .confirmed)),
      .evidence(Self.corroborating("KGZ-2019-N010", source: "KGZ-none")))
    #expect(records.faults(of: "confirmed-needs-corroboration") == Self.refused)
  }

  @Test(arguments: [nil, .probable, .possible, .doubtful, .improbable, .unjudged] as [Credibility?])
  func `no other grade needs it`(grade: Credibility?) {
    #expect(Sample.complete(with: .evidence(Sample.evidence(credibility: grade))).faults == [])
  }

  private static func corroborating(_ id: String, source: String) -> Evidence {
    Sample.evidence(id, corroborates: ["KGZ-2019-N009"], source: source)
  }
}

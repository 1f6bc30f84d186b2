import Registry
import Samples
import Testing

struct `Ownership is acyclic` {
  @Test func `no owner is a part of itself`() {
    let records = Sample.complete(
      with: .owner(Sample.owner("KGZ-a", partOf: "KGZ-b")), .owner(Sample.owner("KGZ-b", partOf: "KGZ-c")),
      .owner(Sample.owner("KGZ-c", partOf: "KGZ-a")))
    #expect(records.faults == ["ownership-is-acyclic at owner KGZ-a"])
  }

  @Test func `whoever stands in a circle counts as one`() throws {
    let records = Sample.complete(
      with: .owner(Sample.owner("KGZ-a", partOf: "KGZ-b")), .owner(Sample.owner("KGZ-b", partOf: "KGZ-a")),
      .owner(Sample.owner("KGZ-d", partOf: "KGZ-b")))
    let roots = ["KGZ-a", "KGZ-b", "KGZ-d"].map { records.root(of: Sample.text($0, OwnerID.init)).text }
    #expect(Set(roots) == ["KGZ-a"])
  }
}

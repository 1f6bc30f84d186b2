import Registry
import Samples
import Testing

struct `Kinship` {
  @Test(arguments: [
    (relation: LineageRelation.carried, kin: true), (.reworded, true), (.split, true), (.merged, true),
    (.narrowed, false), (.widened, false), (.dropped, false),
  ])
  func `kin is what was carried, reworded, split or merged, seen from either end`(
    relation: LineageRelation, kin: Bool
  ) {
    let snapshot = Self.snapshot([("KGZ-2019-04", "KGZ-2018-01", relation)])
    #expect(names(snapshot, "KGZ-2019-04") == (kin ? "KGZ-2018-01 KGZ-2019-04" : "KGZ-2019-04"))
    #expect(names(snapshot, "KGZ-2018-01") == (kin ? "KGZ-2018-01 KGZ-2019-04" : "KGZ-2018-01"))
  }

  @Test(arguments: [
    ("KGZ-2017-01", "KGZ-2017-01 KGZ-2018-01 KGZ-2018-02 KGZ-2019-01 KGZ-2019-02"),
    ("KGZ-2018-01", "KGZ-2017-01 KGZ-2018-01 KGZ-2019-01"),
    ("KGZ-2019-02", "KGZ-2017-01 KGZ-2018-02 KGZ-2019-02"),
  ])
  func `it reaches over several editions, but not from one half of a split to the other`(
    name: String, kin: String
  ) {
    let snapshot = Self.snapshot([
      ("KGZ-2018-01", "KGZ-2017-01", .split), ("KGZ-2018-02", "KGZ-2017-01", .split),
      ("KGZ-2019-01", "KGZ-2018-01", .carried), ("KGZ-2019-02", "KGZ-2018-02", .reworded),
      ("KGZ-2019-03", "KGZ-2018-02", .narrowed),
    ])
    #expect(names(snapshot, name) == kin)
  }

  @Test(arguments: [
    ("KGZ-2018-02", "KGZ-2017-01 KGZ-2018-02 KGZ-2019-02 KGZ-2019-03"),
    ("KGZ-2019-03", "KGZ-2017-01 KGZ-2018-02 KGZ-2019-03"),
    ("KGZ-2019-04", "KGZ-2019-04"),
  ])
  func `its line runs through what was narrowed too, and ends where it was dropped`(
    name: String, line: String
  ) {
    let records = Self.snapshot([
      ("KGZ-2018-02", "KGZ-2017-01", .split), ("KGZ-2019-02", "KGZ-2018-02", .reworded),
      ("KGZ-2019-03", "KGZ-2018-02", .narrowed), ("KGZ-2019-04", "KGZ-2018-02", .dropped),
    ]).records
    let found = records.line(of: Sample.text(name, RecommendationID.init))
    #expect(found.sorted().map(\.text).joined(separator: " ") == line)
  }

  @Test func `one without lineage is its only kin, recorded or not`() {
    let snapshot = Self.snapshot([])
    #expect(names(snapshot, "KGZ-2019-09") == "KGZ-2019-09")
  }

  @Test func `a circle ends`() {
    let snapshot = Self.snapshot([
      ("KGZ-2019-04", "KGZ-2018-01", .carried), ("KGZ-2018-01", "KGZ-2019-04", .carried),
    ])
    #expect(names(snapshot, "KGZ-2019-04") == "KGZ-2018-01 KGZ-2019-04")
  }

  @Test(
    arguments: [
      (relation: nil, asOf: "2019-06-20", years: 0), (nil, "2020-01-01", 1), (nil, "2018-12-31", 0),
      (.carried, "2019-12-31", 2), (.narrowed, "2019-12-31", 2), (.dropped, "2019-12-31", 0),
    ] as [(relation: LineageRelation?, asOf: String, years: Int)])
  func `years outstanding count from the first list it came from, and are never below 0`(
    relation: LineageRelation?, asOf: String, years: Int
  ) {
    let snapshot = Self.snapshot(
      relation.map { [("KGZ-2019-04", "KGZ-2017-01", $0)] } ?? [], asOf: asOf)
    #expect(snapshot.yearsOutstanding(Sample.text("KGZ-2019-04", RecommendationID.init)) == years)
  }

  private static func snapshot(
    _ links: [(String, String, LineageRelation)], asOf: String = "2020-12-31"
  ) -> RegistrySnapshot {
    let lineage = Dictionary(grouping: links, by: \.0).mapValues { $0.map { Sample.ancestry($0.1, $0.2) } }
    return RecordSet(
      lineage.map { Record.recommendation(Sample.recommendation($0, lineage: $1)) }
    ).snapshot(asOf: asOf)
  }

  private func names(_ snapshot: RegistrySnapshot, _ id: String) -> String {
    snapshot.kin(of: Sample.text(id, RecommendationID.init)).sorted().map(\.text).joined(separator: " ")
  }
}

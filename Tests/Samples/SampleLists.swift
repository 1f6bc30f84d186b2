public import Registry

/// Four lists of a made-up country, through which a few requests go; every test adds what it is about.
public enum SampleLists {
  public static func snapshot(
    _ year: Int = 2020, asOf day: String = "2021-05-01", adding more: [Record] = [],
    complete: Set<Int> = [2017, 2019]
  ) -> RegistrySnapshot {
    let records = RecordSet(editions(complete) + lists.map(Record.recommendation) + more)
    return RegistrySnapshot(
      edition: records.editions[name("KGZ-\(year)")] ?? Sample.edition("KGZ-\(year)"), records: records,
      asOf: Sample.day(day), audience: .public, withheld: 0, journalHead: "7d0c9a5b",
      contentDigest: "41f2ee03")
  }

  public static func name<Name: RecordID>(_ text: String) -> Name { Sample.text(text, Name.init) }

  /// A finding on an element, for a period where one is given.
  public static func finding(
    _ level: FindingLevel, on element: String, since: String, period: String? = nil, citing: [String] = []
  ) -> Record {
    .statusUpdate(
      Sample.finding(
        level, on: element, id: "\(element)-F\(since)", since: since, period: period, evidence: citing))
  }

  private static func editions(_ complete: Set<Int>) -> [Record] {
    [(2017, "06-27"), (2018, "06-28"), (2019, "06-20"), (2020, "06-25")].map { year, day in
      .edition(
        Sample.edition("KGZ-\(year)", published: "\(year)-\(day)", listComplete: complete.contains(year)))
    }
  }

  /// 2017-01a is asked in every list; 2017-02a pauses in 2018; 2017-03a is asked once.
  private static let lists: [Recommendation] = [
    recommendation("KGZ-2017-01", .continuing, .prosecution, ["a": nil]),
    recommendation("KGZ-2017-02", .oneOff, .protection, ["a": nil]),
    recommendation("KGZ-2017-03", .oneOff, .partnership, ["a": nil]),
    recommendation(
      "KGZ-2018-01", .continuing, .prosecution, ["a": "KGZ-2017-01a"], from: [("KGZ-2017-01", .carried)]),
    recommendation(
      "KGZ-2019-01", .continuing, .prosecution, ["a": "KGZ-2018-01a"], from: [("KGZ-2018-01", .split)]),
    recommendation("KGZ-2019-02", .continuing, .prosecution, ["a": nil], from: [("KGZ-2018-01", .split)]),
    recommendation(
      "KGZ-2019-03", .oneOff, .protection, ["a": "KGZ-2017-02a"], from: [("KGZ-2017-02", .reworded)]),
    recommendation("KGZ-2019-04", .continuing, .prevention, ["a": nil]),
    recommendation(
      "KGZ-2020-01", .continuing, .prosecution, ["a": "KGZ-2019-01a", "b": "KGZ-2019-02a"],
      from: [("KGZ-2019-01", .merged), ("KGZ-2019-02", .merged)]),
    recommendation(
      "KGZ-2020-02", .oneOff, .protection, ["a": "KGZ-2019-03a", "b": nil],
      from: [("KGZ-2019-03", .widened)]),
    recommendation("KGZ-2020-03", .oneOff, .prevention, ["a": nil]),
  ]

  private static func recommendation(
    _ id: String, _ nature: Nature, _ theme: Theme, _ elements: [String: String?],
    from ancestors: [(String, LineageRelation)] = []
  ) -> Recommendation {
    Sample.recommendation(
      id,
      elements: elements.sorted { $0.key < $1.key }.map { Sample.element(id + $0.key, continues: $0.value) },
      lineage: ancestors.map { Sample.ancestry($0.0, $0.1) }, nature: nature, themes: [theme])
  }
}

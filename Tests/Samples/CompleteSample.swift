public import Registry

extension Sample {
  /// Records of every kind that lean on one another, without a problem.
  public static let complete = RecordSet(places + list + entries + updates)

  /// The complete sample with some records more, or in place of those of the same name.
  public static func complete(with others: Record...) -> RecordSet {
    var records = complete
    for record in others { records.insert(record) }
    return records
  }

  private static let places: [Record] = [
    .country(country("KGZ", regions: ["KG-B", "KG-GO"])),
    .body(body("KGZ-interior-ministry", successors: ["KGZ-security-agency"])),
    .body(body("KGZ-security-agency")),
    .owner(owner("KGZ-state-department")),
    .source(source("KGZ-TIP-2019")),
    .source(source("KGZ-NGO-2019", owner: "Shelter network", reliability: .c)),
    .edition(edition("KGZ-2018", published: "2018-06-28")),
    .edition(edition("KGZ-2019", source: "KGZ-TIP-2019")),
    .placement(placement("KGZ-2019", source: "KGZ-TIP-2019")),
    .author(author("Aigul", role: .monitor)),
    .author(author("Bakyt", role: .reviewer)),
  ]

  private static let list: [Record] = [
    .recommendation(recommendation("KGZ-2018-01")),
    .recommendation(
      recommendation(
        "KGZ-2019-04", elements: [element("KGZ-2019-04a"), element("KGZ-2019-04b", side: .inLaw)],
        lineage: [ancestry("KGZ-2018-01")], lead: ["KGZ-interior-ministry"],
        supporting: ["KGZ-security-agency"])),
    .recommendation(recommendation("KGZ-2019-05", nature: .continuing, themes: [.prosecution])),
    .commentary(commentary()),
    .decision(decision(closed: closing(evidence: ["KGZ-2019-N001"]))),
  ]

  private static let entries: [Record] = [
    .evidence(
      evidence(
        "KGZ-2019-N001", links: [link("KGZ-2019-04a")], place: "KG-GO", stage: .applied,
        credibility: .confirmed)),
    .evidence(
      evidence(
        "KGZ-2019-N002", links: [link("KGZ-2019-04")], corroborates: ["KGZ-2019-N001"],
        source: "KGZ-NGO-2019")),
    .evidence(
      evidence(
        "KGZ-2019-N003", links: [link("KGZ-2019-05", .contradicts)], restates: ["KGZ-2019-N001"],
        figures: [figure(partOf: "KGZ-2019-N001", restatedBy: "KGZ-2019-N002")])),
  ]

  private static let updates: [Record] = [
    .statusUpdate(claim(.saysDone, on: "KGZ-2019-04", id: "KGZ-2019-04-C1")),
    .statusUpdate(
      finding(
        .largelyImplemented, on: "KGZ-2019-04a", id: "KGZ-2019-04a-F1", evidence: ["KGZ-2019-N001"],
        state: .approved, approver: "Bakyt")),
    .statusUpdate(
      finding(.notApplicable, on: "KGZ-2019-04b", id: "KGZ-2019-04b-F1", reviewBy: "2021-03-31")),
    .statusUpdate(
      finding(.partiallyImplemented, on: "KGZ-2019-05", id: "KGZ-2019-05-F1", period: "KGZ-2020")),
    .statusUpdate(reading(of: "KGZ-2020", on: "KGZ-2019-04", id: "KGZ-2019-04-R1")),
  ]
}

extension RecordSet {
  /// A snapshot of just these records, with nothing withheld.
  public func snapshot(
    of edition: Edition = Sample.edition(), asOf day: String = "2020-12-31"
  ) -> RegistrySnapshot {
    RegistrySnapshot(
      edition: edition, records: self, asOf: Sample.day(day), audience: .public, withheld: 0,
      journalHead: "head", contentDigest: "digest")
  }
}

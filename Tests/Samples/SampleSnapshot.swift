public import Registry

/// A made-up country with a list of three recommendations, one of each difficult kind.
public enum SampleSnapshot {
  public static let edition = Edition(
    id: editionID(2019), published: day("2019-06-20"), listComplete: false, source: source("ZZZ-TIP-2019"),
    minimumStandards: .notMet, significantEfforts: .made, increasingEfforts: .notShown,
    prosecution: .maintained, protection: .increased, prevention: .increased)

  public static let previous = Edition(
    id: editionID(2018), published: day("2018-06-28"), listComplete: true, minimumStandards: .notMet,
    significantEfforts: .made, increasingEfforts: .shown, prosecution: .increased)

  /// The whole of it, as the public sees it.
  public static let full = snapshot(of: records)

  /// Nothing but an edition.
  public static let empty = snapshot(of: [.edition(Edition(id: editionID(2019), listComplete: true))])

  /// Without what happened after the list was published.
  public static let untouched = snapshot(of: records.filter(isOld))

  public static func snapshot(
    of records: [Record], edition: Edition? = nil, audience: Sensitivity = .public, withheld: Int = 0
  ) -> RegistrySnapshot {
    let set = RecordSet(records)
    return RegistrySnapshot(
      edition: edition ?? set.editions[editionID(2019)] ?? Self.edition, records: set,
      asOf: day("2021-05-01"), audience: audience, withheld: withheld == 0 ? hidden(records) : withheld,
      weakened: Set(set.statusUpdates.values.filter { $0.about.text == "ZZZ-2019-01c" }.map(\.id)),
      files: files.filter { set.evidence[$0.key] != nil }, journalHead: "7d0c9a5b", contentDigest: "41f2ee03")
  }

  /// A text that is attached, and a letter with its copy.
  private static let files: [EvidenceID: [String]] = [
    name("ZZZ-2019-N001"): ["4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce"],
    name("ZZZ-2019-N003"): [
      "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
      "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
    ],
  ]

  public static var records: [Record] { setting + recommendations + evidence + updates }

  private static func hidden(_ records: [Record]) -> Int { records.count > 1 ? 2 : 0 }

  private static func isOld(_ record: Record) -> Bool {
    switch record {
    case .evidence(let entry): entry.event.lastDay < day("2019-06-20")
    case .statusUpdate(let update): update.since <= day("2019-06-20")
    case .decision(let decision): decision.decided <= day("2019-06-20")
    case .country, .body, .owner, .source, .edition, .placement, .recommendation, .commentary, .author: true
    }
  }
}

extension SampleSnapshot {
  static func name<Name: RecordID>(_ text: String) -> Name { Sample.text(text, Name.init) }
  static func editionID(_ year: Int) -> EditionID { name("ZZZ-\(year)") }
  static func source(_ text: String) -> SourceID { name(text) }
  static func day(_ iso: String) -> CalendarDay { Sample.day(iso) }

  /// A text in our words, in as many languages as are given.
  static func words(_ english: String?, _ russian: String?, _ kyrgyz: String?) -> LocalizedText {
    let versions = [(Language.english, english), (.russian, russian), (.kyrgyz, kyrgyz)]
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: versions.compactMap { language, words in
          words.map { (language, TextVersion($0)) }
        }))
  }
}

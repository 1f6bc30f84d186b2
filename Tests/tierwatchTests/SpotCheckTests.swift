import Registry
import Storage
import Testing

/// Facts drawn from the research behind the records: the figure, the day and the direction that must stand.
struct `The shipped facts of 2014 to 2025` {
  let records: RecordSet

  init() throws { records = RecordSet(try RecordFiles(at: Shipped.folders).records.map(\.record)) }

  @Test(
    arguments: [
      ("KGZ-2017-N017", .investigations, "8", "2016"), ("KGZ-X08b", .investigations, "7", "2016"),
      ("KGZ-X08c", .investigations, "6", "2016"), ("KGZ-2019-N030", .investigations, "4", "2017"),
      ("KGZ-2019-N027", .investigations, "2", "2018"), ("KGZ-X15c", .investigations, "8", "2018"),
      ("KGZ-2021-N019", .investigations, "8", "2019"), ("KGZ-2021-N018", .investigations, "40", "2020"),
      ("KGZ-X23b", .investigations, "15", "2020"), ("KGZ-2022-N014", .investigations, "6", "2021"),
      ("KGZ-X23a", .investigations, "5", "2021-01-01/2021-07-30"),
      ("KGZ-X33b", .investigations, "18", "2024"), ("KGZ-X33a", .relatedOffenses, "105", "2024"),
      ("KGZ-2019-N032", .prosecutions, "7", "2017"), ("KGZ-2020-N012", .prosecutions, "0", "2019"),
      ("KGZ-2021-N012", .prosecutions, "0", "2020"), ("KGZ-2022-N016", .prosecutions, "0", "2021"),
      ("KGZ-2019-N034", .convictions, "7", "2017"), ("KGZ-2021-N013", .convictions, "0", "2020"),
      ("KGZ-2022-N018", .convictions, "3", "2020"), ("KGZ-2023-N013", .convictions, "0", "2022"),
      ("KGZ-2024-N014", .convictions, "0", "2023"), ("KGZ-2025-N010", .convictions, "0", "2024"),
      ("KGZ-X03b", .convictions, "62", "2013-01-01/2016-12-31"),
      ("KGZ-2024-N006", .victimsIdentified, "0", "2023-04-01/2024-03-31"),
      ("KGZ-X02a", .victimsAssisted, "179", "2011-10-01/2015-06-30"),
      ("KGZ-X27", .repatriated, "59", "2023-02"), ("KGZ-X29a", .repatriated, "22", "2024-07-19"),
      ("KGZ-2021-N020", .casesReexamined, "300", "2020-04-01/2021-03-31"),
      ("KGZ-2023-N014", .migrantsBarred, "35000", "2022-04-01/2023-03-31"),
      ("KGZ-X43", .permitsCancelled, "4", "2014-08"), ("KGZ-X38", .inspections, "1173", "2025"),
    ] as [(String, Measure, String, String)])
  func `keep each figure with its measure and its period`(
    name: String, measure: Measure, value: String, period: String
  ) throws {
    let figures = try entry(name).figures.filter { $0.measure == measure }
    #expect(figures.contains { $0.value?.text == value && $0.period.iso == period }, "\(figures)")
  }

  @Test(arguments: [
    ("KGZ-2022-N003", Measure.victimsIdentified, Movement.increased),
    ("KGZ-2023-N004", .investigations, .increased), ("KGZ-2024-N012", .investigations, .decreased),
    ("KGZ-2024-N013", .prosecutions, .decreased), ("KGZ-2025-N004", .investigations, .increased),
    ("KGZ-2025-N009", .prosecutions, .decreased),
  ])
  func `give a direction and no number where the Report gives none`(
    name: String, measure: Measure, moved: Movement
  ) throws {
    let figure = try #require(try entry(name).figures.first { $0.measure == measure })
    #expect(figure.value == nil && figure.moved == moved)
  }

  @Test(
    arguments: [
      ("KGZ-2014-N003", "2013-04-01/2014-03-31", .improved), ("KGZ-2015-N012", nil, .noInformation),
      ("KGZ-2017-N011", "2016-04-01/2017-03-31", .gap), ("KGZ-L07a", "2017-07-28", .improved),
      ("KGZ-L12", "2019-01-01", .declined), ("KGZ-L14a", "2019-09-19", .improved),
      ("KGZ-2021-N016", nil, .declined), ("KGZ-2022-N004", nil, .improved),
      ("KGZ-2024-N015", "2023-04-01/2024-03-31", .declined), ("KGZ-2025-N007", nil, .improved),
      ("KGZ-2025-N008", "2024-04-01/2025-03-31", .improved), ("KGZ-X15a", "2019-05", .gap),
    ] as [(String, String?, Direction)])
  func `keep each day and each direction`(name: String, event: String?, direction: Direction) throws {
    let entry = try entry(name)
    #expect(entry.direction == direction)
    if let event { #expect(entry.event.iso == event) }
  }

  @Test(arguments: [
    ("KGZ-X08b", "KGZ-2017-N017"), ("KGZ-X15c", "KGZ-2019-N027"), ("KGZ-X12a", "KGZ-2019-N027"),
    ("KGZ-X23b", "KGZ-2021-N018"), ("KGZ-2018-N007", "KGZ-2019-N032"), ("KGZ-2022-N018", "KGZ-2021-N013"),
    ("KGZ-X07b", "KGZ-2019-N047"), ("KGZ-2017-N018", "KGZ-2019-N019"), ("KGZ-L18b", "KGZ-2022-N020"),
  ])
  func `keep sources that disagree side by side`(one: String, other: String) throws {
    #expect(try entry(one).disagreesWith.map(\.text).contains(other))
  }

  @Test func `hold no recommendation of a list that was seen only in part as if it were whole`() {
    let partial = records.editions.values.filter { !$0.listComplete }.map(\.id.year).sorted()
    #expect(partial == [2014, 2015, 2016, 2017, 2018, 2020, 2021, 2022, 2023, 2024, 2025])
    let counts = Dictionary(grouping: records.recommendations.keys, by: \.edition.year).mapValues(\.count)
    #expect(counts == [2017: 2, 2018: 5, 2019: 11, 2020: 3, 2021: 2, 2022: 2, 2023: 3, 2024: 2, 2025: 2])
  }

  @Test func `grade copies on other people's pages low, and give them the owner of the original`() throws {
    for name in ["KGZ-TIP-2015-copy", "KGZ-osce-guidelines-2017"] {
      let source = try #require(SourceID(name).flatMap { records.sources[$0] })
      #expect(source.reliability?.grade == .d)
      #expect(["KGZ-us-state-department", "KGZ-osce"].contains(source.owner))
    }
  }

  private func entry(_ name: String) throws -> Evidence {
    try #require(EvidenceID(name).flatMap { records.evidence[$0] }, "\(name)")
  }
}

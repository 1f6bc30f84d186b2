import Registry
import Scoring

/// What moves the estimate of an edition: its known areas with what they add, and their evidence.
struct Drivers: Encodable, Sendable {
  @ByKey var edition: EditionID
  @ByKey var movable: Movability
  /// The day until which, or from which, areas can still move.
  @ByKey var day: CalendarDay
  /// By what they add, the greatest first.
  let lines: [Line]
  /// Areas of which nothing is known.
  @ByKey var unknown: [EffortArea]

  /// Whether the evidence of a period can still change.
  enum Movability: String, CaseIterable, Keyed {
    case closed
    case open
    case notBegun
  }

  struct Line: Encodable, Sendable {
    @ByKey var area: EffortArea
    /// From −1 to +1.
    let sign: Double
    @ByKey var course: Course
    /// What the area adds to the chance of a higher and of a lower tier than the last one entered.
    let higher, lower: Double
    let entries: [Entry]
  }

  /// One entry about an area, and what became of it in the sign.
  struct Entry: Encodable, Sendable {
    @ByKey var evidence: EvidenceID
    @ByKey var standing: EffortEntry.Standing
    let better, worse: Double
  }

  var cited: [EvidenceID] { lines.flatMap(\.entries).map(\.evidence) }
}

/// Which way the evidence of a period points; how high the level is, is another question.
enum Course: String, CaseIterable, Keyed {
  case improving
  case worsening
  case mixed

  init(better: Bool, worse: Bool) { self = better == worse ? .mixed : better ? .improving : .worsening }
}

extension Drivers {
  static func all(_ scene: MemoScene) -> [Drivers] {
    let before = scene.earlier.flatMap { efforts in
      scene.chancesBefore.map { Drivers(efforts, $0, asOf: scene.snapshot.asOf) }
    }
    return [Drivers(scene.efforts, scene.chances, asOf: scene.snapshot.asOf)] + [before].compactMap(\.self)
  }

  private init(_ efforts: PeriodEfforts, _ chances: OutlookChances, asOf day: CalendarDay) {
    let period = efforts.edition.period
    let movable = Movability(period, on: day)
    self.init(
      edition: efforts.edition, movable: movable, day: movable == .notBegun ? period.first : period.last,
      lines: efforts.areas.compactMap { Line($0, among: efforts.signs(), chances) }
        .sorted { ($1.size, $0.area.rawValue) < ($0.size, $1.area.rawValue) },
      unknown: efforts.areas.filter { $0.sign == nil }.map(\.area))
  }
}

extension Drivers.Movability {
  fileprivate init(_ period: ReportingPeriod, on day: CalendarDay) {
    self = period.last < day ? .closed : day < period.first ? .notBegun : .open
  }
}

extension Drivers.Line {
  fileprivate var size: Double { max(abs(higher), abs(lower)) }

  fileprivate init?(_ effort: AreaEffort, among signs: EffortSigns, _ chances: OutlookChances) {
    guard let sign = effort.sign else { return nil }
    var without = signs
    without.areas[effort.area] = nil
    let (all, rest, last) = (chances.chances(signs), chances.chances(without), chances.lastPlaced)
    let counted = effort.entries.filter(\.isCounted)
    self.init(
      area: effort.area, sign: sign,
      course: Course(
        better: counted.contains { $0.better > 0 }, worse: counted.contains { $0.worse > 0 }),
      higher: all.share(above: last) - rest.share(above: last),
      lower: all.share(below: last) - rest.share(below: last),
      entries: effort.entries.map {
        Drivers.Entry(evidence: $0.id, standing: $0.standing, better: $0.better, worse: $0.worse)
      })
  }
}

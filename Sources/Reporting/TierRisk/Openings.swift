import Registry
import Scoring

/// What would change the estimate: what past Reports gave weight to, beside the areas that are open here.
struct Openings: Encodable, Sendable {
  /// From where past countries rose or fell; for a year before that is not entered, its likeliest outcome.
  @ByKey var previous: Tier
  let rose, fell: Int
  /// Areas that are not improving here, the most often named in a rise first.
  let rows: [Row]
  @ByKey var worse: [Worsening]

  struct Row: Encodable, Sendable {
    @ByKey var area: EffortArea
    let namedInRises, namedInFalls: Int
    /// `nil` is unknown.
    let here: Double?
    /// Bodies that lead the recommendations on it in the last list that has any.
    let lead: [BodySheet]
    @ByKey var safeguard: Safeguard
  }
}

/// What would make a placement worse, by law.
enum Worsening: String, CaseIterable, Keyed {
  /// Two years are used: without a waiver or a rise, Tier 3.
  case noWaiver
  /// The Watch List is closed: without a rise, Tier 3.
  case noRise
  /// A ground for the Watch List: 7107(b)(2)(A)(iii)(II).
  case noIncrease
  /// Proof that efforts are not significant: 7107(b)(3)(B).
  case policyOrPattern
  /// 7106(b)(1), (7): no data after reasonable requests.
  case withheldData
}

/// What must not be done for the sake of a number.
enum Safeguard: String, CaseIterable, Keyed {
  case cases
  case victims
  case systems

  init(_ area: EffortArea) {
    self =
      switch area {
      case .investigations, .prosecutions, .convictions, .sentences, .officialComplicity: .cases
      case .victimIdentification, .victimServices, .referralAndProcedures, .nonPenalization: .victims
      case .training, .lawReform, .planAndCoordination, .funding, .prevention, .recruitmentOversight,
        .dataProvision:
        .systems
      }
  }

  /// By which a table points to it.
  var number: Int { Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0 }
}

extension Openings {
  init(_ report: EstimateReport, _ scene: MemoScene) {
    let previous = report.likeliestPrevious
    let sheet = report.precedents.first { $0.previous == previous }
    self.init(
      previous: previous, rose: sheet?.rose ?? 0, fell: sheet?.fell ?? 0,
      rows: (sheet?.areas ?? []).filter { ($0.here ?? 0) <= 0 }.map { line in
        Row(
          area: line.area, namedInRises: line.namedInRises, namedInFalls: line.namedInFalls,
          here: line.here, lead: scene.snapshot.leaders(of: line.area), safeguard: Safeguard(line.area))
      },
      worse: Worsening.all(report, from: previous))
  }
}

extension EstimateReport {
  /// The tier before the edition: the one entered, or the likeliest outcome of a year that is not.
  fileprivate var likeliestPrevious: Tier {
    guard let before else { return sheets.first?.state.previous.tier ?? .two }
    return before.tiers.max { $0.share < $1.share }?.tier ?? .two
  }
}

extension Worsening {
  fileprivate static func all(_ report: EstimateReport, from previous: Tier) -> [Worsening] {
    let state = report.sheets.first { $0.state.previous.tier == previous }?.state
    let clock: [Worsening] =
      state == .watchListByWaiver ? [.noWaiver] : state == .watchListClosed ? [.noRise] : []
    // Below Tier 3 there is nothing.
    return previous == .three ? [] : clock + [.noIncrease, .policyOrPattern, .withheldData]
  }
}

extension RegistrySnapshot {
  /// The bodies that lead the recommendations on an area, in the last list that has any.
  fileprivate func leaders(of area: EffortArea) -> [BodySheet] {
    let bearing = records.recommendations.values.filter {
      $0.areas.contains(area) && $0.id.edition.year <= edition.id.year
    }
    let last = bearing.map(\.id.edition).max()
    let leaders = bearing.filter { $0.id.edition == last }.sorted { $0.id < $1.id }.flatMap(\.lead)
    return leaders.firstOfEach.map { BodySheet($0, in: self) }
  }
}

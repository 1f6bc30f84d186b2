import Registry

/// What is known and not known of each criterion of the statute.
struct Missing: Encodable, Sendable {
  /// Evidence counts if its event lies between these days.
  @ByKey var from: CalendarDay
  @ByKey var to: CalendarDay
  let rows: [Row]
  /// Entries that say that information is missing.
  @ByKey var noInformation: [EvidenceID]
  let figuresWithoutValue: [FigureGap]

  struct Row: Encodable, Sendable {
    @ByKey var criterion: Criterion
    @ByKey var supply: Supply
    let entries: Int
    /// Whether the statute now presumes that there is no vigorous effort.
    let presumption: Bool
  }

  struct FigureGap: Encodable, Sendable {
    @ByKey var entry: EvidenceID
    @ByKey var measure: Measure
    @ByKey var period: EventDate
  }

  enum Supply: String, CaseIterable, Keyed {
    case have
    case partly
    case missing
  }
}

extension Missing {
  init(_ snapshot: RegistrySnapshot) {
    let (from, to) = (snapshot.edition.id.period.first, snapshot.asOf)
    let entries = snapshot.register.filter { entry in
      from <= entry.event.lastDay && entry.event.lastDay <= to && !snapshot.isRestatement(entry)
    }
    self.init(
      from: from, to: to, rows: supplyRows(entries, in: snapshot),
      noInformation: entries.filter { $0.direction == .noInformation }.map(\.id),
      figuresWithoutValue: entries.flatMap { entry in
        entry.figures.filter(\.isWithoutValue).map {
          FigureGap(entry: entry.id, measure: $0.measure, period: $0.period)
        }
      })
  }
}

/// Each criterion by what some entries tell of it.
func supplyRows(_ entries: [Evidence], in snapshot: RegistrySnapshot) -> [Missing.Row] {
  let bearing = { criterion in entries.filter { $0.bearsOn.contains(criterion) } }
  let twelve = Criterion.allCases.filter(\.isOfEfforts).map(bearing)
  return Criterion.allCases.map { criterion in
    // The statute has a(4) judged by the twelve.
    let supply =
      criterion == .a4
      ? Missing.Supply(twelve.map { Missing.Supply($0, in: snapshot) })
      : Missing.Supply(bearing(criterion), in: snapshot)
    return Missing.Row(
      criterion: criterion, supply: supply,
      entries: Set(bearing(criterion) + (criterion == .a4 ? Array(twelve.joined()) : [])).count,
      presumption: criterion.presumedFailedWithoutData && supply != .have)
  }
}

extension Criterion {
  /// Whether it is one of the twelve of serious and sustained efforts.
  fileprivate var isOfEfforts: Bool { rawValue.hasPrefix("b") }
}

import Registry
import Scoring

/// A day that those around the table have to keep in mind.
struct Deadline: Encodable, Sendable {
  @ByKey var day: CalendarDay
  @ByKey var occasion: Occasion
  /// For days of an edition.
  @ByKey var edition: EditionID?
  @ByKey var decision: DecisionID?
  /// For a finding that is looked at again.
  @ByKey var subject: SubjectID?

  enum Occasion: String, CaseIterable, Keyed {
    case interimAssessment
    case periodEnds
    case reportDue
    case decisionDue
    case findingReviewed
  }
}

extension Deadline {
  /// All that lie on the cut-off or after it, by day.
  static func all(
    _ decisions: [DecisionLine], _ sheets: [RecommendationSheet], after day: CalendarDay,
    in country: CountryCode
  ) -> [Deadline] {
    let editions = (day.year...day.year + 1).map { EditionID(country: country, year: $0) }
    let due = decisions.filter(\.isOpen).compactMap { line in
      line.due.map {
        Deadline(day: $0, occasion: .decisionDue, edition: nil, decision: line.id, subject: nil)
      }
    }
    let reviews = sheets.flatMap(\.elements).compactMap { element in
      element.finding?.reviewBy.map {
        Deadline(day: $0, occasion: .findingReviewed, edition: nil, decision: nil, subject: element.subject)
      }
    }
    return (editions.flatMap(ofLaw) + due + reviews).filter { $0.day >= day }
      .sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }

  private static func ofLaw(_ edition: EditionID) -> [Deadline] {
    let dates = StatutoryDates(edition)
    let days: [(CalendarDay?, Occasion)] = [
      (dates.interimAssessment, .interimAssessment), (dates.period.last, .periodEnds),
      (dates.reportDue, .reportDue),
    ]
    return days.compactMap { day, occasion in
      day.map { Deadline(day: $0, occasion: occasion, edition: edition, decision: nil, subject: nil) }
    }
  }

  /// The same for the same occasion, whenever it is asked.
  var name: String {
    let of = edition?.text ?? decision?.text ?? subject?.text ?? ""
    return "\(occasion.rawValue)-\(of)"
  }

  /// The end of the reporting period in which a day lies: what is done by then counts.
  static func nextPeriodEnd(after day: CalendarDay, in country: CountryCode) -> CalendarDay {
    let this = EditionID(country: country, year: day.year).period.last
    return day <= this ? this : EditionID(country: country, year: day.year + 1).period.last
  }
}

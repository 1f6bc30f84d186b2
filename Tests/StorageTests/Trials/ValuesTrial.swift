import Registry

@testable import Storage

/// Names, days, numbers and grades: what is read is what was written.
enum ValuesTrial {
  static func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    for read in readers {
      guard let again = read(text) else { continue }
      try expect(again.utf8.elementsEqual(text.utf8), "'\(text)' is read as '\(again)'")
    }
    try orders(text)
    guard let grade = EvidenceGrade(text) else { return }
    try expect(EvidenceGrade(grade.description) == grade, "'\(text)' is a grade that is not read again")
  }

  private static let readers: [@Sendable (String) -> String?] = [
    { CountryCode($0)?.text }, { EditionID($0)?.text }, { RecommendationID($0)?.text },
    { ElementID($0)?.text }, { SubjectID($0)?.text }, { EvidenceID($0)?.text },
    { StatusUpdateID($0)?.text }, { SourceID($0)?.text }, { BodyID($0)?.text }, { RegionID($0)?.text },
    { CommentaryID($0)?.text }, { DecisionID($0)?.text }, { CalendarDay(iso: $0)?.iso },
    { EventDate(iso: $0)?.iso },
    { Amount($0)?.text }, { RecordKind(rawValue: $0)?.rawValue }, { Tier(rawValue: $0)?.rawValue },
    { Reliability(rawValue: $0)?.rawValue }, { Credibility(rawValue: $0)?.rawValue },
    { EffortArea(rawValue: $0)?.rawValue }, { Sensitivity(rawValue: $0)?.rawValue },
    { written($0, Form<Int>.count) }, { written($0, Form<Bool>.flag) },
  ]

  private static func written<Value>(_ text: String, _ form: Form<Value>) -> String? {
    var malformations = Malformations()
    guard let value = form.read(RecordNode(.scalar(text)), &malformations),
      case .scalar(let again) = form.write(value).content
    else { return nil }
    return again
  }

  /// What is read lies where it says, and a range holds both of its ends.
  private static func orders(_ text: String) throws {
    if let date = EventDate(iso: text) {
      try expect(date.firstDay <= date.lastDay, "'\(text)' ends before it begins")
      _ = ReportingPeriod.reportYear(of: date.lastDay)
    }
    if let edition = EditionID(text) { try expect(edition.period.contains(edition.period.last), text) }
    guard let sentences = written(text, .sentences) else { return }
    try expect(written(sentences, .sentences) == sentences, "'\(text)' is a range that is not read again")
  }
}

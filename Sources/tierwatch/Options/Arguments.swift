// A conformance of a public type is public; nothing imports this room.
public import ArgumentParser
public import Registry
public import Reporting
public import Scoring
public import Storage

// Every name and choice is read by the same rule as in a record file, and refused with the same words.
extension RecordID {
  static func argument(_ text: String) throws -> Self {
    guard let name = Self(text) else { throw ValidationError(.noName(text, Self.form)) }
    return name
  }
}

// A choice is also read by the word that lists show in the reader's language: `--stage "вступило в силу"`.
extension ExpressibleByArgument where Self: Named {
  public init?(argument: String) {
    let typed = argument.lowercased()
    let meant = Self.allCases.filter { $0.words(in: Reader.language).lowercased() == typed }
    guard let value = Self(rawValue: argument) ?? (meant.count == 1 ? meant.first : nil) else { return nil }
    self = value
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
  public var defaultValueDescription: String { iso }
}

extension EventDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension FindingLevel: ExpressibleByArgument {}
extension Trend: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}
extension Waiver: ExpressibleByArgument {}
extension PlacementBasis: ExpressibleByArgument {}
extension StandardsVerdict: ExpressibleByArgument {}
extension EffortsVerdict: ExpressibleByArgument {}
extension IncreaseVerdict: ExpressibleByArgument {}
extension Movement: ExpressibleByArgument {}
extension Nature: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension Criterion: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
extension Claim: ExpressibleByArgument {}
extension Certainty: ExpressibleByArgument {}
extension Stance: ExpressibleByArgument {}
extension EffortArea: ExpressibleByArgument {}
extension Direction: ExpressibleByArgument {}
extension Attribution: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension EvidenceKind: ExpressibleByArgument {}
extension Sensitivity: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension OwnerKind: ExpressibleByArgument {}
extension Reliability: ExpressibleByArgument {}
extension Credibility: ExpressibleByArgument {}
extension Commentary.Section: ExpressibleByArgument {}
extension DecisionOutcome: ExpressibleByArgument {}
extension ReviewState: ExpressibleByArgument {}
extension AuthorRole: ExpressibleByArgument {}
extension Preference: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ImportTemplate: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension SearchKind: ExpressibleByArgument {}
extension ProgressReport.Table: ExpressibleByArgument {}
extension HistoryReport.Table: ExpressibleByArgument {}
extension TierRiskMemo.Table: ExpressibleByArgument {}
extension PeriodEfforts.Use: ExpressibleByArgument {}

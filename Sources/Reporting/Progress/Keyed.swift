import Registry

/// A value that JSON writes by a stable key, the same in every language.
protocol Keyed: Sendable {
  associatedtype Key: Encodable
  var key: Key { get }
}

/// A value of the registry in a report: worded by a phrasebook, written by its key.
@propertyWrapper
struct ByKey<Value: Keyed>: Encodable, Sendable {
  let wrappedValue: Value

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue.key)
  }
}

extension Keyed where Self: RawRepresentable, RawValue == String { var key: String { rawValue } }
extension Keyed where Self: RecordID { var key: String { text } }
extension Keyed where Self: Encodable { var key: Self { self } }

extension Optional: Keyed where Wrapped: Keyed { var key: Wrapped.Key? { map(\.key) } }
extension Array: Keyed where Element: Keyed { var key: [Element.Key] { map(\.key) } }
extension Int: Keyed {}
extension String: Keyed {}

extension BodyID: Keyed {}
extension OwnerID: Keyed {}
extension DecisionID: Keyed {}
extension EditionID: Keyed {}
extension EvidenceID: Keyed {}
extension RecommendationID: Keyed {}
extension SourceID: Keyed {}
extension SubjectID: Keyed {}

extension Attribution: Keyed {}
extension Certainty: Keyed {}
extension Claim: Keyed {}
extension Commentary.Section: Keyed {}
extension Credibility: Keyed {}
extension Criterion: Keyed {}
extension DecisionState: Keyed {}
extension DefinitionFit: Keyed {}
extension Direction: Keyed {}
extension EffortArea: Keyed {}
extension EffortsVerdict: Keyed {}
extension EvidenceKind: Keyed {}
extension FindingLevel: Keyed {}
extension IncreaseVerdict: Keyed {}
extension LineageRelation: Keyed {}
extension Measure: Keyed {}
extension Modality: Keyed {}
extension Movement: Keyed {}
extension Nature: Keyed {}
extension OwnerKind: Keyed {}
extension Reliability: Keyed {}
extension ReviewState: Keyed {}
extension Sensitivity: Keyed {}
extension Side: Keyed {}
extension Stage: Keyed {}
extension Stance: Keyed {}
extension StandardsVerdict: Keyed {}
extension Theme: Keyed {}
extension Tier: Keyed {}
extension Trend: Keyed {}
extension Waiver: Keyed {}

extension CalendarDay: Keyed { var key: String { iso } }
extension EventDate: Keyed { var key: String { iso } }
extension EvidenceGrade: Keyed { var key: String { description } }
extension ReportingPeriod: Keyed { var key: String { "\(first.iso)/\(last.iso)" } }

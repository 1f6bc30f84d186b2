/// Anything that the registry keeps, as it stands at one time.
public enum Record: Hashable, Sendable {
  case country(Country)
  case body(Body)
  case source(Source)
  case edition(Edition)
  case placement(Placement)
  case recommendation(Recommendation)
  case evidence(Evidence)
  case statusUpdate(StatusUpdate)
  case commentary(Commentary)

  public var key: RecordKey {
    switch self {
    case .country(let country): RecordKey(.country, country.code.text)
    case .body(let body): RecordKey(.body, body.id.text)
    case .source(let source): RecordKey(.source, source.id.text)
    case .edition(let edition): RecordKey(.edition, edition.id.text)
    case .placement(let placement): RecordKey(.placement, placement.edition.text)
    case .recommendation(let recommendation): RecordKey(.recommendation, recommendation.id.text)
    case .evidence(let evidence): RecordKey(.evidence, evidence.id.text)
    case .statusUpdate(let update): RecordKey(.statusUpdate, update.id.text)
    case .commentary(let commentary): RecordKey(.commentary, commentary.id.text)
    }
  }
}

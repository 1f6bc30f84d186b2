/// Anything that the registry keeps, as it stands at one time.
public enum Record: Hashable, Sendable {
  case country(Country)
  case body(Body)
  case owner(Owner)
  case source(Source)
  case edition(Edition)
  case placement(Placement)
  case recommendation(Recommendation)
  case evidence(Evidence)
  case statusUpdate(StatusUpdate)
  case commentary(Commentary)
  case decision(Decision)
  case author(Author)

  public var key: RecordKey {
    switch self {
    case .country(let country): RecordKey(.country, country.code.text)
    case .body(let body): RecordKey(.body, body.id.text)
    case .owner(let owner): RecordKey(.owner, owner.id.text)
    case .source(let source): RecordKey(.source, source.id.text)
    case .edition(let edition): RecordKey(.edition, edition.id.text)
    case .placement(let placement): RecordKey(.placement, placement.edition.text)
    case .recommendation(let recommendation): RecordKey(.recommendation, recommendation.id.text)
    case .evidence(let evidence): RecordKey(.evidence, evidence.id.text)
    case .statusUpdate(let update): RecordKey(.statusUpdate, update.id.text)
    case .commentary(let commentary): RecordKey(.commentary, commentary.id.text)
    case .decision(let decision): RecordKey(.decision, decision.id.text)
    case .author(let author): RecordKey(.author, author.id.text)
    }
  }
}

extension Record {
  /// The country in whose folder it stands.
  public var country: CountryCode {
    switch self {
    case .country(let country): country.code
    case .body(let body): body.id.country
    case .owner(let owner): owner.id.country
    case .source(let source): source.id.country
    case .edition(let edition): edition.id.country
    case .placement(let placement): placement.edition.country
    case .recommendation(let recommendation): recommendation.id.edition.country
    case .evidence(let evidence): evidence.country
    case .statusUpdate(let update): update.about.recommendation.edition.country
    case .commentary(let commentary): commentary.edition.country
    case .decision(let decision): decision.edition.country
    case .author(let author): author.country
    }
  }
}

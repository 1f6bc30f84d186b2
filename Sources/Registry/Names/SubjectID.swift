/// What a piece of evidence or a status update is about: a whole recommendation, or one of its elements.
public enum SubjectID: RecordID {
  case recommendation(RecommendationID)
  case element(ElementID)

  public init?(_ text: String) {
    if let recommendation = RecommendationID(text) {
      self = .recommendation(recommendation)
    } else if let element = ElementID(text) {
      self = .element(element)
    } else {
      return nil
    }
  }

  public var text: String {
    switch self {
    case .recommendation(let id): id.text
    case .element(let id): id.text
    }
  }

  public var recommendation: RecommendationID {
    switch self {
    case .recommendation(let id): id
    case .element(let id): id.recommendation
    }
  }

  public var element: ElementID? {
    switch self {
    case .recommendation: nil
    case .element(let id): id
    }
  }

  public static let form = NameForm(.recommendationOrElement, "KGZ-2019-04")
}

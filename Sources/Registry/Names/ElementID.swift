/// A separately checkable part of a recommendation, such as `KGZ-2019-04b`.
public struct ElementID: RecordID {
  public let recommendation: RecommendationID
  /// `a` to `z`.
  public let letter: String

  public init?(_ text: String) {
    guard let last = text.utf8.last, (97...122).contains(last),
      let recommendation = RecommendationID(String(text[..<text.utf8.index(before: text.endIndex)]))
    else { return nil }
    self.recommendation = recommendation
    letter = String(UnicodeScalar(last))
  }

  public var text: String { recommendation.text + letter }

  /// `4b`: enough inside one edition.
  public var short: String { "\(recommendation.position)\(letter)" }

  public static let form = NameForm(.recommendationAndLetter, "KGZ-2019-04b")
}

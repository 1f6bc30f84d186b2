/// A signed paragraph of judgement in a report, such as `KGZ-2019-overview-1`.
public struct CommentaryID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = NameForm(.plain, "KGZ-2019-overview-1")
}

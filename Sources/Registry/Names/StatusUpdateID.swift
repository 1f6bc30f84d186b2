/// One line in the history of a recommendation, such as `KGZ-2019-04a-F1`.
public struct StatusUpdateID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = NameForm(.plain, "KGZ-2019-04a-F1")
}

/// The languages that every text has a place for, in the order in which files list them.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case english = "en"
  case russian = "ru"
  case kyrgyz = "ky"
}

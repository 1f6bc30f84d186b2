import Registry
import Storage

/// What `backup`, `restore` and `doctor` say, a value for each language.
struct CareWords: Sendable {
  let saved: @Sendable (Backup) -> String
  let restored: @Sendable (Restoration) -> String
  let fine: @Sendable (_ entries: Int) -> String
  let troubles: @Sendable (_ count: Int) -> String
  let refusal: @Sendable (CareError) -> String
  let trouble: @Sendable (Trouble, _ path: String) -> (what: String, remedy: String)

  static func of(_ language: Language) -> CareWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  /// Words what goes wrong in `body`.
  func wording<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CareError {
      throw Failure(error.exit, refusal(error))
    }
  }

  /// The first few, and how many more.
  static func few(_ places: [String], _ more: (Int) -> String) -> String {
    let first = places.prefix(3).joined(separator: ", ")
    return places.count > 3 ? "\(first) \(more(places.count - 3))" : first
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

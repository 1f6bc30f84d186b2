import Registry
import Storage

/// What `backup`, `restore` and `doctor` say, a value for each language.
struct CareWords: Sendable {
  let saved: @Sendable (Backup) -> String
  let restored: @Sendable (Restoration) -> String
  let fine: @Sendable (_ entries: Int) -> String
  let trouble: @Sendable (Trouble, _ path: String) -> (what: String, remedy: String)

  static func of(_ language: Language) -> CareWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

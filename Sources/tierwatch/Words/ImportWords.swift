import Registry
import Reporting

/// What `import` says, a value for each language.
struct ImportWords: Sendable {
  /// Where a problem stands that no file holds.
  let inRegistry: String
  /// Before a field as the registry has it, as the file has it, and before and after the import.
  let registry, file, now, then: String
  /// A record that the journal knows in a newer form, and where the file has it.
  let older: @Sendable (_ name: String, _ place: String) -> String
  let counts: @Sendable (_ added: Int, _ changed: Int, _ unchanged: Int) -> String
  let keptOlder: @Sendable (_ count: Int) -> String
  let nothingWritten: String

  static func of(_ language: Language) -> ImportWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension ImportWords {
  static let english = ImportWords(
    inRegistry: "registry", registry: "registry", file: "file", now: "now", then: "then",
    older: { "older: \($0) (\($1))" },
    counts: { "\($0) added, \($1) changed, \($2) unchanged" },
    keptOlder: { "\($0) older than the journal, which was kept (--prefer files brings them back)" },
    nothingWritten: "nothing written")

  static let russian = ImportWords(
    inRegistry: "реестр", registry: "в реестре", file: "в файле", now: "сейчас", then: "станет",
    older: { "устарело: \($0) (\($1))" },
    counts: { "добавлено: \($0), изменено: \($1), без изменений: \($2)" },
    keptOlder: {
      "старее журнала: \($0), оставлено то, что в журнале (вернуть написанное в файлах: --prefer files)"
    },
    nothingWritten: "ничего не записано")

  static let kyrgyz = ImportWords(
    inRegistry: "реестр", registry: "реестрде", file: "файлда", now: "азыр", then: "кийин",
    older: { "эскирген: \($0) (\($1))" },
    counts: { "кошулду: \($0), өзгөрдү: \($1), өзгөргөн жок: \($2)" },
    keptOlder: {
      "журналдагыдан эски: \($0), журналдагысы калтырылды (файлдагыны кайтаруу үчүн: --prefer files)"
    },
    nothingWritten: "эч нерсе жазылган жок")
}

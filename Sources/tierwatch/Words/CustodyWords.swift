import Registry
import Reporting
import Storage

/// What is said of whose hands a piece of evidence went through, a value for each language.
struct CustodyWords: Sendable {
  let source: @Sendable (_ source: String, _ published: String?, _ recorded: String?) -> String
  let entry: @Sendable (_ device: String, _ entry: String, _ digest: String) -> String
  let act: @Sendable (CustodyStep.Act) -> String
  let erasedSince: String

  static func of(_ language: Language) -> CustodyWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension CustodyWords {
  private static let english = CustodyWords(
    source: { source, published, recorded in
      "Source: \(source)" + (published.map { ", published \($0)" } ?? "")
        + (recorded.map { "; written down \($0)" } ?? "")
    },
    entry: { "device \($0), entry \($1), digest \($2)" }, act: english,
    erasedSince: "what this entry said was erased since")

  private static func english(_ act: CustodyStep.Act) -> String {
    switch act {
    case .recorded: "received and recorded"
    case .translated(let languages): "translated: \(languages.map(\.rawValue).joined(separator: ", "))"
    case .graded: "graded"
    case .levelChanged(let old, let new): "level changed from \(old.rawValue) to \(new.rawValue)"
    case .amended: "amended"
    case .written: "written; what it said cannot be read now"
    case .withdrawn: "withdrawn"
    case .attached(let file): "file attached" + told(file)
    case .copied(let file): "working copy made, without what the file hid" + told(file)
    case .redacted(let file): "redacted copy attached" + told(file)
    case .detached(let entries): "\(englishCount(entries.count, "file", "files")) detached"
    case .viewed(let audience, let output): "viewed (\(audience.rawValue)): \(output.harmless)"
    case .exported(let audience, let output): "left the registry (\(audience.rawValue)): \(output.harmless)"
    case .erased(let entries): "\(englishCount(entries, "entry", "entries")) erased for good"
    }
  }

  private static let russian = CustodyWords(
    source: { source, published, recorded in
      "Источник: \(source)" + (published.map { ", опубликован \($0)" } ?? "")
        + (recorded.map { "; записано \($0)" } ?? "")
    },
    entry: { "устройство \($0), запись журнала \($1), контрольная сумма \($2)" }, act: russian,
    erasedSince: "содержание этой записи журнала позже стёрто")

  private static func russian(_ act: CustodyStep.Act) -> String {
    switch act {
    case .recorded: "получено и записано"
    case .translated(let languages): "переведено: \(languages.map(\.rawValue).joined(separator: ", "))"
    case .graded: "выставлена оценка достоверности"
    case .levelChanged(let old, let new):
      "уровень изменён: был «\(old.words(in: .russian))», стал «\(new.words(in: .russian))»"
    case .amended: "исправлено"
    case .written: "внесено; прочитать содержание сейчас нельзя"
    case .withdrawn: "отозвано"
    case .attached(let file): "приложен файл" + told(file)
    case .copied(let file): "сделана рабочая копия без скрытых сведений" + told(file)
    case .redacted(let file): "приложена копия с закрытыми местами" + told(file)
    case .detached(let entries): "откреплено: \(russianCount(entries.count, "файл", "файла", "файлов"))"
    case .viewed(let audience, let output): "просмотрено (\(audience.rawValue)): \(output.harmless)"
    case .exported(let audience, let output):
      "передано за пределы реестра (\(audience.rawValue)): \(output.harmless)"
    case .erased(let entries):
      "стёрто навсегда: \(russianCount(entries, "запись", "записи", "записей")) журнала"
    }
  }

  private static let kyrgyz = CustodyWords(
    source: { source, published, recorded in
      "Булак: \(source)" + (published.map { ", жарыяланган күнү \($0)" } ?? "")
        + (recorded.map { "; жазылып алынган күнү \($0)" } ?? "")
    },
    entry: { "түзмөк \($0), журналдагы жазуу \($1), текшерүү суммасы \($2)" }, act: kyrgyz,
    erasedSince: "журналдагы бул жазуунун мазмуну кийин өчүрүлгөн")

  private static func kyrgyz(_ act: CustodyStep.Act) -> String {
    switch act {
    case .recorded: "алынып, реестрге жазылды"
    case .translated(let languages): "которулду: \(languages.map(\.rawValue).joined(separator: ", "))"
    case .graded: "ишенимдүүлүгүнө баа берилди"
    case .levelChanged(let old, let new):
      "деңгээли өзгөрдү: мурда «\(old.words(in: .kyrgyz))», эми «\(new.words(in: .kyrgyz))»"
    case .amended: "оңдолду"
    case .written: "жазылды; мазмунун азыр окууга болбойт"
    case .withdrawn: "кайтарып алынды"
    case .attached(let file): "файл тиркелди" + told(file)
    case .copied(let file): "жашыруун маалыматы алынган жумушчу көчүрмө жасалды" + told(file)
    case .redacted(let file): "айрым жерлери жабылган көчүрмө тиркелди" + told(file)
    case .detached(let entries): "ажыратылган файлдардын саны: \(entries.count)"
    case .viewed(let audience, let output): "каралды (\(audience.rawValue)): \(output.harmless)"
    case .exported(let audience, let output):
      "реестрден сыртка берилди (\(audience.rawValue)): \(output.harmless)"
    case .erased(let entries): "биротоло өчүрүлдү, журналдагы жазуулардын саны: \(entries)"
    }
  }

  /// The file's digest, and that of the one that it was made from: the same in each language.
  private static func told(_ known: KnownFile?) -> String {
    guard let known else { return "" }
    return " (\(known.file.media.rawValue), SHA-256 \(known.file.digest)"
      + (known.origin.map { " ← \($0.prefix(12))" } ?? "") + ")"
  }
}

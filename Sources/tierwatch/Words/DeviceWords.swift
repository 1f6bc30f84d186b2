import Registry
import Reporting

/// What is said of devices and their signatures, a value for each language.
struct DeviceWords: Sendable {
  /// Device, entries, signed, authors.
  let heads: [String]
  let thisOne, notSigned: String
  let signedUpTo: @Sendable (_ sequence: Int, _ entries: Int) -> String
  let unsignedEntries: @Sendable (_ count: Int) -> String

  static func of(_ language: Language) -> DeviceWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension DeviceWords {
  static let english = DeviceWords(
    heads: ["Device", "Entries", "Signed", "Authors"], thisOne: "this one", notSigned: "no",
    signedUpTo: { $0 == $1 ? "all" : "up to \($0)" },
    unsignedEntries: {
      "\(englishCount($0, "entry", "entries")) not signed: written by a version that had no signatures; "
        + "'tierwatch journal devices' shows where"
    })

  static let russian = DeviceWords(
    heads: ["Устройство", "Записей", "Подписано", "Авторы"], thisOne: "это", notSigned: "нет",
    signedUpTo: { $0 == $1 ? "всё" : "до № \($0)" },
    unsignedEntries: {
      "Без подписи: \(russianCount($0, "запись", "записи", "записей")) – из версии программы, которая ещё не "
        + "подписывала; на каких устройствах, покажет tierwatch journal devices"
    })

  static let kyrgyz = DeviceWords(
    heads: ["Түзмөк", "Жазуулар", "Кол коюлганы", "Авторлор"], thisOne: "ушул", notSigned: "жок",
    signedUpTo: { $0 == $1 ? "баары" : "№ \($0) чейин" },
    unsignedEntries: {
      "Кол коюлбаган жазуулардын саны: \($0) – алар программанын кол коё элек версиясында жазылган; "
        + "кайсы түзмөктө экенин tierwatch journal devices көрсөтөт"
    })
}

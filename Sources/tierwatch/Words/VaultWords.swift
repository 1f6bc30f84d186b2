import Reporting
import Registry
import Storage

/// What is said of passphrases, of sittings, and of what is erased, a value for each language.
struct VaultWords: Sendable {
  /// Asked for; the answer is not shown.
  let passphrase, oldPassphrase, newPassphrase, again: String
  let set: @Sendable (_ encrypted: Int) -> String
  let changed, locked, notKept: String
  let unlocked: @Sendable (_ hours: Int) -> String
  /// So many protected entries are locked, and not shown.
  let notShown: @Sendable (_ count: Int) -> String
  /// So many are not in the index, also when they are unlocked.
  let notSearched: @Sendable (_ count: Int) -> String
  /// Something restricted was written to a registry without a passphrase.
  let unencrypted: String
  let refused: @Sendable (PassphraseError) -> String

  let askErase, erased: @Sendable (_ name: String, _ versions: Int) -> String
  let nothingToErase: @Sendable (_ name: String) -> String
  let nothingErased: String
  let erasedLine:
    @Sendable (_ day: String, _ author: String, _ names: String, _ entries: Int, _ reason: String) -> String

  static func of(_ language: Language) -> VaultWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension VaultWords {
  private static let english = VaultWords(
    passphrase: "Passphrase: ", oldPassphrase: "The passphrase until now: ",
    newPassphrase: "New passphrase: ",
    again: "Once more: ",
    set: { "passphrase set; \(englishCount($0, "protected entry", "protected entries")) encrypted" },
    changed: "passphrase changed", locked: "locked",
    notKept:
      "This machine has no memory in which a key could wait: each command needs TIERWATCH_PASSPHRASE_FILE.",
    unlocked: { "unlocked for \(englishCount($0, "hour", "hours")); 'tierwatch lock' ends it before" },
    notShown: {
      "\(englishCount($0, "protected entry is", "protected entries are")) locked and not shown; 'tierwatch unlock' unlocks"
    },
    notSearched: { "\(englishCount($0, "protected entry is", "protected entries are")) not searched" },
    unencrypted: "It lies unencrypted on this disk: set a passphrase with 'tierwatch passphrase set'.",
    refused: {
      switch $0 {
      case .thereIsOne: "the registry has a passphrase; 'tierwatch passphrase change' changes it"
      case .thereIsNone: "the registry has no passphrase yet; 'tierwatch passphrase set' sets one"
      case .isWrong: "this is not the registry's passphrase"
      case .isWeak:
        "the passphrase is too easy to guess: take at least twelve characters, best five or six words that do not "
          + "belong together"
      }
    },
    askErase: {
      "Erase \($0) for good, \(englishCount($1, "version", "versions"))? Nothing brings it back. [yes/no] "
    },
    erased: { "\($0): \(englishCount($1, "version", "versions")) erased" },
    nothingToErase: { "\($0): nothing is left to erase" }, nothingErased: "nothing was ever erased",
    erasedLine: {
      "\($0)  \($2.isEmpty ? "–" : $2): \(englishCount($3, "version", "versions")), by \($1): \($4)"
    })

  private static let russian = VaultWords(
    passphrase: "Пароль: ", oldPassphrase: "Прежний пароль: ", newPassphrase: "Новый пароль: ",
    again: "Ещё раз: ",
    set: {
      "пароль установлен; "
        + russianCount(
          $0, "защищённая запись зашифрована", "защищённые записи зашифрованы",
          "защищённых записей зашифровано")
    },
    changed: "пароль изменён", locked: "реестр закрыт",
    notKept: "На этой машине ключ негде держать в памяти: каждой команде нужен TIERWATCH_PASSPHRASE_FILE.",
    unlocked: {
      "реестр открыт на \(russianCount($0, "час", "часа", "часов")); закрыть раньше: 'tierwatch lock'"
    },
    notShown: {
      russianCount(
        $0, "защищённая запись закрыта и не показана", "защищённые записи закрыты и не показаны",
        "защищённых записей закрыто и не показано") + "; открыть: 'tierwatch unlock'"
    },
    notSearched: {
      "поиск не ведётся в \(russianCount($0, "защищённой записи", "защищённых записях", "защищённых записях"))"
    },
    unencrypted:
      "На этом диске запись лежит незашифрованной: установите пароль командой 'tierwatch passphrase set'.",
    refused: {
      switch $0 {
      case .thereIsOne: "у реестра уже есть пароль; изменить его: 'tierwatch passphrase change'"
      case .thereIsNone: "у реестра ещё нет пароля; установить его: 'tierwatch passphrase set'"
      case .isWrong: "это не пароль от реестра"
      case .isWeak:
        "такой пароль легко угадать: нужно не меньше двенадцати знаков, а лучше пять-шесть слов, которые вместе не "
          + "встречаются"
      }
    },
    askErase: {
      "Стереть \($0) навсегда (\(russianCount($1, "версия", "версии", "версий")))? Вернуть будет нельзя. [да/нет] "
    },
    erased: { "\($0): стёрто, \(russianCount($1, "версия", "версии", "версий"))" },
    nothingToErase: { "\($0): стирать больше нечего" }, nothingErased: "ничего ещё не стирали",
    erasedLine: {
      "\($0)  \($2.isEmpty ? "–" : $2): \(russianCount($3, "версия", "версии", "версий")), стёр(ла) \($1): \($4)"
    })

  private static let kyrgyz = VaultWords(
    passphrase: "Сырсөз: ", oldPassphrase: "Мурунку сырсөз: ", newPassphrase: "Жаңы сырсөз: ",
    again: "Дагы бир жолу: ", set: { "сырсөз коюлду; \($0) корголгон жазуу шифрленди" },
    changed: "сырсөз өзгөртүлдү", locked: "реестр жабылды",
    notKept:
      "Бул машинанын эсинде ачкычты сактай турган жер жок: ар бир буйрукка TIERWATCH_PASSPHRASE_FILE керек.",
    unlocked: { "реестр \($0) саатка ачылды; эртерээк жабуу үчүн: 'tierwatch lock'" },
    notShown: { "\($0) корголгон жазуу жабык, ошондуктан көрсөтүлгөн жок; ачуу үчүн: 'tierwatch unlock'" },
    notSearched: { "\($0) корголгон жазуудан издөө жүргүзүлбөйт" },
    unencrypted: "Жазуу бул дискте шифрленбей турат: 'tierwatch passphrase set' буйругу менен сырсөз коюңуз.",
    refused: {
      switch $0 {
      case .thereIsOne: "реестрдин сырсөзү бар; аны өзгөртүү үчүн: 'tierwatch passphrase change'"
      case .thereIsNone: "реестрдин сырсөзү азырынча жок; коюу үчүн: 'tierwatch passphrase set'"
      case .isWrong: "бул реестрдин сырсөзү эмес"
      case .isWeak:
        "мындай сырсөздү табуу оңой: кеминде он эки белги керек, андан көрө бири-бирине байланышпаган беш-алты сөз алыңыз"
      }
    },
    askErase: { "\($0) биротоло өчүрүлсүнбү (версиялары: \($1))? Аны кайтарып болбойт. [ооба/жок] " },
    erased: { "\($0): өчүрүлдү, версиялары: \($1)" },
    nothingToErase: { "\($0): өчүрө турган эч нерсе калган жок" },
    nothingErased: "азырынча эч нерсе өчүрүлгөн эмес",
    erasedLine: { "\($0)  \($2.isEmpty ? "–" : $2): версиялары \($3), өчүргөн \($1): \($4)" })
}

import Registry

/// What a progress bar says, a value for each language.
struct ProgressWords: Sendable {
  let doing: String
  let left: @Sendable (_ seconds: Int) -> String

  static func importing(in language: Language) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: "Importing", left: leftInEnglish)
    case .russian: ProgressWords(doing: "Загрузка записей", left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: "Жазуулар киргизилүүдө", left: leftInKyrgyz)
    }
  }

  static func verifying(in language: Language) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: "Checking the journal", left: leftInEnglish)
    case .russian: ProgressWords(doing: "Проверка журнала", left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: "Журнал текшерилүүдө", left: leftInKyrgyz)
    }
  }

  static func printing(in language: Language) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: "Making PDF and Word files", left: leftInEnglish)
    case .russian: ProgressWords(doing: "Создание файлов PDF и Word", left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: "PDF жана Word файлдары даярдалууда", left: leftInKyrgyz)
    }
  }

  static func verifyingCopy(in language: Language) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: "Checking the copy", left: leftInEnglish)
    case .russian: ProgressWords(doing: "Проверка копии", left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: "Көчүрмө текшерилүүдө", left: leftInKyrgyz)
    }
  }

  static func rebuilding(in language: Language) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: "Making the tables anew", left: leftInEnglish)
    case .russian: ProgressWords(doing: "Построение таблиц", left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: "Таблицалар кайра түзүлүүдө", left: leftInKyrgyz)
    }
  }

  // Others' work takes its own word and one of these.
  static let leftInEnglish: @Sendable (Int) -> String = {
    $0 < 60 ? "\($0) s left" : "\(minutes($0)) min left"
  }
  static let leftInRussian: @Sendable (Int) -> String = {
    $0 < 60 ? "осталось \($0) с" : "осталось \(minutes($0)) мин"
  }
  static let leftInKyrgyz: @Sendable (Int) -> String = {
    $0 < 60 ? "\($0) сек. калды" : "\(minutes($0)) мүн. калды"
  }

  private static func minutes(_ seconds: Int) -> Int { (seconds + 59) / 60 }
}

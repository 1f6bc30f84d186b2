import Registry

/// What a progress bar says, a value for each language.
struct ProgressWords: Sendable {
  let doing: String
  let left: @Sendable (_ seconds: Int) -> String

  static func importing(in language: Language) -> ProgressWords {
    said(in: language, english: "Importing", russian: "Загрузка записей", kyrgyz: "Жазуулар киргизилүүдө")
  }

  static func verifying(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Checking the journal", russian: "Проверка журнала",
      kyrgyz: "Журнал текшерилүүдө")
  }

  static func bundling(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Writing the bundle", russian: "Запись пакета", kyrgyz: "Пакет жазылууда")
  }

  static func merging(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Merging", russian: "Объединение записей", kyrgyz: "Жазуулар бириктирилүүдө")
  }

  static func exporting(in language: Language) -> ProgressWords {
    said(in: language, english: "Exporting", russian: "Выгрузка записей", kyrgyz: "Жазуулар чыгарылууда")
  }

  static func printing(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Making PDF and Word files", russian: "Создание файлов PDF и Word",
      kyrgyz: "PDF жана Word файлдары даярдалууда")
  }

  static func verifyingCopy(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Checking the copy", russian: "Проверка копии", kyrgyz: "Көчүрмө текшерилүүдө")
  }

  static func rebuilding(in language: Language) -> ProgressWords {
    said(
      in: language, english: "Making the tables anew", russian: "Построение таблиц",
      kyrgyz: "Таблицалар кайра түзүлүүдө")
  }

  private static func said(
    in language: Language, english: String, russian: String, kyrgyz: String
  ) -> ProgressWords {
    switch language {
    case .english: ProgressWords(doing: english, left: leftInEnglish)
    case .russian: ProgressWords(doing: russian, left: leftInRussian)
    case .kyrgyz: ProgressWords(doing: kyrgyz, left: leftInKyrgyz)
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

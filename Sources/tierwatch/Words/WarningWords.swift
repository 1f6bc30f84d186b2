import Registry
import Reporting

/// What is said of what the guard warns of, a value for each language.
struct WarningWords: Sendable {
  /// Asked at the terminal.
  let whyMayItStand: String
  /// Before what `check` found.
  let warnings: @Sendable (_ count: Int) -> String
  /// An answer that holds personal data.
  let notHarmless: @Sendable (PersonalData) -> String
  /// So many entries of an import will stay out of public output.
  let staysInside: @Sendable (_ count: Int) -> String
  /// An entry that stays inside says a day or a month, or so many of an import do.
  let sayQuarter: String
  let sayQuarters: @Sendable (_ count: Int) -> String

  static func of(_ language: Language) -> WarningWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension WarningWords {
  static let english = WarningWords(
    whyMayItStand: "Why may it stand? (a sentence for the journal; Enter alone saves nothing) ",
    warnings: { englishCount($0, "warning", "warnings") },
    notHarmless: {
      "This looks like \($0.words(in: .english)). Please write it again without that: about the system, not about a person."
    },
    staysInside: {
      $0 == 1
        ? "1 entry will NOT appear in public reports: it is not public."
        : "\($0) entries will NOT appear in public reports: they are not public."
    },
    sayQuarter:
      "It tells when more exactly than such an entry needs: a quarter, such as 2025-Q1, protects better.",
    sayQuarters: {
      "Of these, \($0) tell when by day or month: a quarter, such as 2025-Q1, protects better."
    })

  static let russian = WarningWords(
    whyMayItStand:
      "Почему это можно оставить? (одно предложение для журнала; пустой ответ — ничего не сохранять) ",
    warnings: { russianCount($0, "предупреждение", "предупреждения", "предупреждений") },
    notHarmless: {
      "Похоже на \($0.words(in: .russian)). Напишите, пожалуйста, без этого: о системе, а не о человеке."
    },
    staysInside: {
      "В открытых отчётах НЕ будет \(russianCount($0, "записи", "записей", "записей")): уровень защиты выше открытого."
    },
    sayQuarter:
      "Время названо точнее, чем нужно защищённой записи: квартал, например 2025-Q1, бережёт лучше.",
    sayQuarters: {
      "Из них с точностью до дня или месяца: \($0); квартал, например 2025-Q1, бережёт лучше."
    })

  static let kyrgyz = WarningWords(
    whyMayItStand: "Эмне үчүн муну калтырса болот? (журнал үчүн бир сүйлөм; бош жооп – эч нерсе сакталбайт) ",
    warnings: { "эскертүүлөр: \($0)" },
    notHarmless: {
      "Бул \($0.words(in: .kyrgyz)) окшош. Ансыз кайра жазып коюңузчу: адам эмес, система тууралуу."
    },
    staysInside: { "\($0) жазуу ачык отчетторго ЧЫКПАЙТ: алар ачык эмес." },
    sayQuarter:
      "Мезгили корголгон жазууга керектүүдөн так көрсөтүлгөн: чейрек, мисалы 2025-Q1, жакшыраак коргойт.",
    sayQuarters: {
      "Алардын \($0) жазуусунда күн же ай көрсөтүлгөн: чейрек, мисалы 2025-Q1, жакшыраак коргойт."
    })
}

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
  /// A reason for the journal that may point to a person; and what is asked of it at the terminal.
  let reasonWarnedOf: @Sendable (Caution) -> String
  let mayReasonStand: String
  /// On which line of a file the guard saw what; how many lines more.
  let seen: @Sendable (LineSighting) -> String
  let seenMore: @Sendable (_ count: Int) -> String
  /// A file in which something was seen; one in which it may stand, if somebody says why.
  let fileStaysInside, fileMayStand: String
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
    reasonWarnedOf: { caution in
      let (what, remedy) = caution.words(in: .english)
      return
        "A reason for the journal is never encrypted, and this one may point to a person: \(what). Please reword it: "
        + "\(remedy)."
    },
    mayReasonStand: "May it stand as it is? [yes/no] ",
    seen: { sighting in
      switch sighting.what {
      case .refused(let data): "line \(sighting.line): looks like \(data.words(in: .english))"
      case .warned(let caution):
        "line \(sighting.line): may point to a person: \(caution.words(in: .english).what)"
      }
    },
    seenMore: { "and \($0) more" },
    fileStaysInside:
      "The file stays for internal use. To show it, cover these places and attach the covered file with --redacted-of.",
    fileMayStand:
      "If all of this may be shown, detach the file and attach it again, saying why with --warnings-because.",
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
    reasonWarnedOf: { caution in
      let (what, remedy) = caution.words(in: .russian)
      return
        "Причина в журнале никогда не шифруется, а эта может указать на человека: \(what). Пожалуйста, напишите "
        + "иначе: \(remedy)."
    },
    mayReasonStand: "Оставить как есть? [да/нет] ",
    seen: { sighting in
      switch sighting.what {
      case .refused(let data): "строка \(sighting.line): похоже на \(data.words(in: .russian))"
      case .warned(let caution):
        "строка \(sighting.line): может указать на человека: \(caution.words(in: .russian).what)"
      }
    },
    seenMore: { "и ещё \($0)" },
    fileStaysInside:
      "Файл остаётся только для внутреннего пользования. Чтобы его показать, закройте эти места и приложите копию с "
      + "--redacted-of.",
    fileMayStand:
      "Если всё это можно показать, открепите файл и приложите снова, объяснив после --warnings-because почему.",
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
    reasonWarnedOf: { caution in
      let (what, remedy) = caution.words(in: .kyrgyz)
      return
        "Журналдагы себеп эч качан шифрленбейт, ал эми бул себеп адамды көрсөтүп коюшу мүмкүн: \(what). Башкача "
        + "жазыңызчы: \(remedy)."
    },
    mayReasonStand: "Ушул бойдон калсынбы? [ооба/жок] ",
    seen: { sighting in
      switch sighting.what {
      case .refused(let data): "\(sighting.line)-сап: \(data.words(in: .kyrgyz)) окшойт"
      case .warned(let caution):
        "\(sighting.line)-сап: адамды көрсөтүп коюшу мүмкүн: \(caution.words(in: .kyrgyz).what)"
      }
    },
    seenMore: { "дагы \($0)" },
    fileStaysInside:
      "Файл ички колдонуу үчүн гана калат. Аны көрсөтүү үчүн бул жерлерин жаап, көчүрмөсүн --redacted-of менен тиркеңиз.",
    fileMayStand:
      "Мунун баарын көрсөтүүгө болсо, файлды ажыратып, эмне үчүн болорун --warnings-because менен айтып, кайра тиркеңиз.",
    staysInside: { "\($0) жазуу ачык отчетторго ЧЫКПАЙТ: алар ачык эмес." },
    sayQuarter:
      "Мезгили корголгон жазууга керектүүдөн так көрсөтүлгөн: чейрек, мисалы 2025-Q1, жакшыраак коргойт.",
    sayQuarters: {
      "Алардын \($0) жазуусунда күн же ай көрсөтүлгөн: чейрек, мисалы 2025-Q1, жакшыраак коргойт."
    })
}

import Narrative
import Registry
import Reporting

extension NarrativeWords {
  static let russian = NarrativeWords(
    notice: russian, fault: russian, rule: russian, list: russian,
    summary: Summary(
      language: { ["en": "английский", "ru": "русский", "ky": "кыргызский"][$0.rawValue] ?? $0.rawValue },
      run: { "\(russianCount($0, "год", "года", "лет")) подряд" },
      recommendations: {
        "\(russianCount($0, "рекомендация", "рекомендации", "рекомендаций")) (\($2)), \(russianCount($1, "часть", "части", "частей"))"
      },
      statements: {
        "\(russianCount($0, "утверждение", "утверждения", "утверждений")), показателей: \($1), связей с рекомендациями: \($2)"
      },
      lineage: { "из них продолжают прежний список: \($0) (в нём \($1))" },
      written: { "черновики записаны в \($0); читайте рядом с ними \($1)" },
      next: { "затем: tierwatch import \($0) --accept" }),
    page: Page(
      title: { "Черновики: \($0)" },
      introduction:
        "Здесь ещё нет ни одной записи. Каждый черновик стоит рядом со словами, по которым составлен. Исправьте в файлах записей"
        + " то, что неверно, уберите лишнее, остальное примите.",
      notices: "Что нужно знать об этом тексте", text: "Текст", drafts: "Черновики",
      recommendations: "Рекомендации",
      lineage: "Из прежнего списка", elements: "Части", area: "Область", direction: "Динамика",
      stage: "Стадия",
      said: "Кто сообщает", event: "Когда", figures: "Показатели", links: "К чему относится", why: "Почему",
      none: "нет",
      notAvailable: "нет данных", score: { "\($0) %" }, compared: { "против \($0) (\($1))" },
      changed: { gone, added in
        [
          gone.isEmpty ? "" : "ушло: \(gone.joined(separator: ", "))",
          added.isEmpty ? "" : "появилось: \(added.joined(separator: ", "))",
        ]
        .filter { !$0.isEmpty }.joined(separator: "; ")
      },
      accept: { "Когда всё просмотрено: \($0)" }),
    score: Score(
      part: { part in
        switch part {
        case .recommendations: "Рекомендации"
        case .sentences: "Предложения"
        case .areas: "Области усилий"
        case .directions: "Динамика"
        case .figures: "Показатели"
        case .links: "Связанная рекомендация"
        }
      },
      head: "Что", right: "Верно", wanted: "В записях", drafted: "В черновиках", recall: "Полнота",
      precision: "Точность",
      linkPrecision: "Доля предложенных связей, которые есть в записях",
      difference: { "в записях \($0), в черновике \($1)" }))

  private static func russian(_ notice: Notice) -> String {
    switch notice {
    case .empty: "в файле нет текста"
    case .readInPart(let read, let all):
      "прочитаны только первые \(read) МБ из \(all): столь длинных обзоров не бывает; вырежьте раздел о своей стране"
    case .notUTF8(let count, let first, let isOld):
      "не в UTF-8: \(russianCount(count, "байт", "байта", "байтов")), первые: \(first.map(russian).joined(separator: ", "))"
        + (isOld
          ? "; похоже на Windows-1251: попробуйте --encoding windows-1251" : "; сохраните файл в UTF-8")
    case .mixedScripts(let words):
      "слова, в которых латинские буквы смешаны с кириллицей: \(words); прочитаны одним алфавитом"
    case .takenApart(let letters):
      "буквы, записанные двумя знаками (й как и с краткой): \(letters); соединены"
    case .softHyphens(let count): "мягкие переносы: \(count); убраны"
    case .unknownLanguage:
      "текст на языке, для которого здесь нет словаря; есть кыргызский, русский и английский"
    case .notANarrative:
      "не похоже на обзор по стране: нет ни одного раздела и почти нет слов о торговле людьми"
    case .sectionsMissing(let sections):
      "не найдены разделы: \(sections.map { $0.words(in: .russian) }.joined(separator: ", "))"
    case .noRecommendations: "список рекомендаций не найден"
    case .listTooLong(let found, let drafted):
      "найдено рекомендаций: \(found); имён хватает на \(drafted), черновики составлены только для них"
    case .noCountry: "из текста не видно, о какой он стране"
    case .noYear: "в тексте нет года, по которому можно определить выпуск"
    case .otherCountry(let found, let asked):
      "в заголовке названа страна \(found), а не \(asked); черновики составлены для \(asked)"
    }
  }

  private static func russian(_ byte: Notice.InvalidByte) -> String {
    "байт \(byte.offset + 1) (\(byte.hexadecimal)) в строке \(byte.line)"
  }

  private static func russian(_ fault: NarrativeFault) -> String {
    switch fault {
    case .missing(let path): "\(path): не читается; укажите путь к текстовому файлу"
    case .nothingDrafted(let path): "\(path): черновики составить не из чего; нужен текст обзора по стране"
    case .editionNeeded(let country, let year):
      "страна или год неизвестны; укажите выпуск, например --edition \(country.edition(year))"
    case .lexicon(let fault, let path): "\(path):\(fault.line): \(russian(fault.what))"
    case .notUTF8(let path): "\(path): не в UTF-8; сохраните файл в UTF-8"
    case .nothingToCompare(let edition):
      "\(edition): в записях нет ни её рекомендаций, ни сведений из её обзора"
    }
  }

  private static func russian(_ what: LexiconFault.What) -> String {
    switch what {
    case .noLanguage: "первой строкой должно стоять 'language: ky', ru или en; допишите её"
    case .unknownKey(let key): "'\(key)' – не ключ; возьмите ключи из словарей программы"
    case .noWords(let key): "под '\(key)' нет слов; впишите их или уберите строку"
    case .meetsAnything(let pattern):
      "образец '\(pattern)' начинается с того, что подходит к любому слову; начните его со слова"
    }
  }

  private static func russian(_ shape: NarrativeReading.ListShape) -> String {
    switch shape {
    case .bulletLines: "по одной в строке"
    case .bullets: "маркеры внутри абзаца"
    case .numbers: "номера внутри абзаца"
    case .semicolons: "одно предложение через точку с запятой"
    case .paragraphs: "каждая отдельным абзацем"
    case .sentences: "каждая отдельным предложением"
    }
  }

  private static func russian(_ rule: Rule) -> String {
    switch rule {
    case .areaByWords: "область – по словам"
    case .areaBySection: "область – по разделу"
    case .noArea: "ни одно слово не указывает на область"
    case .noReport: "сказано, что сведений не поступало"
    case .noFigures: "сказано, что данных нет"
    case .unknownNumber: "сказано, что число неизвестно"
    case .effortsNotIncreased: "вывод Доклада: усилия не выросли"
    case .effortsIncreased: "вывод Доклада: усилия выросли"
    case .verdict: "вывод Доклада о стандартах"
    case .earlierPeriod: "речь о прежнем периоде"
    case .lawDescribed: "описан закон"
    case .lawFallsShort: "закон недостаточен"
    case .negated: "сказано, что чего-то не сделано"
    case .reduced: "речь об уменьшении или прекращении"
    case .problem: "речь о проблеме"
    case .mixed: "речь об усилиях, изменившихся в обе стороны"
    case .carriedOn: "речь о том, что продолжалось"
    case .increased: "речь о росте или о новом"
    case .done: "речь о сделанном"
    case .drafted: "речь о проекте"
    case .intended: "речь о намерении"
    case .doneByOthers: "сделано не властями"
    case .comparisonHigher: "показатель выше прежнего"
    case .comparisonLower: "показатель ниже прежнего"
    case .comparisonEqual: "показатель прежний"
    case .partsTold: "части целого"
    case .nothingTold: "ни одно слово не указывает на динамику"
    }
  }
}

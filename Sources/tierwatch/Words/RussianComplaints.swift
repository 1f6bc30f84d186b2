import Registry
import Reporting
import Storage

extension ComplaintWords {
  static let russian = ComplaintWords(
    complaint: russian, misuse: russian, form: russian, flaw: russian, refusedRows: russian, journal: russian,
    folder: russian, search: russian,
    care: russian, reversal: russian, place: russian, mismatch: russian,
    remedy: {
      $0
        ? "выполните 'tierwatch doctor --rebuild'"
        : "верните последнюю исправную копию реестра или загрузите последний экспорт в новый реестр"
    },
    hidden: {
      "\(russianCount($0, "замечание возникло", "замечания возникли", "замечаний возникло")) бы у защищённых"
        + " записей; обратитесь к тому, кто их хранит"
    },
    unforeseen: { "непредвиденная ошибка: \($0); сообщите о ней и о команде, которую вы выполняли" },
    noOutput: "вывод не удаётся записать; освободите место или направьте его в другой файл")

  private static func russian(_ difference: PackDifference) -> String {
    switch difference {
    case .missing(let path): "\(path): файла нет; возьмите папку заново у того, кто её создал"
    case .altered(let path):
      "\(path): файл изменён после создания комплекта; возьмите папку заново у того, кто её создал"
    case .added(let path): "\(path): файл не входит в комплект; удалите его или не полагайтесь на него"
    }
  }

  private static func russian(_ complaint: Complaint) -> String {
    switch complaint {
    case .commandLineIsNotUTF8:
      "команда набрана не в UTF-8; переключите терминал на UTF-8 и наберите её ещё раз"
    case .clockIsWrong:
      "часы показывают год вне 1900–2199; поставьте верное время и повторите команду"
    case .noName: "не удалось придумать имя для новой записи"
    case .deviceCannotBeWritten(let path):
      "\(path): не удаётся записать; откройте папку для записи или укажите в XDG_CONFIG_HOME другую"
    case .registryStandsThere(let path): "\(path): это реестр; запишите отчёт в другой файл"
    case .outputCannotBeWritten(let path):
      "\(path): не удаётся записать; освободите место или выберите папку, которая есть и открыта вам для записи"
    case .noFolder(let path): "\(path): это не папка, и создать её здесь нельзя; укажите другую после -o"
    case .folderInUse(let path, let isPack):
      isPack
        ? "\(path): здесь уже лежит комплект материалов; добавьте --replace, чтобы заменить его новым, или"
          + " выберите другую папку"
        : "\(path): здесь лежат другие файлы; выберите пустую папку или имя новой"
    case .noPack(let path):
      "\(path): нет файла manifest.json; укажите папку, созданную командой 'report review'"
    case .noManifest(let path):
      "\(path): это не опись комплекта материалов; возьмите папку заново у того, кто её создал"
    case .pack(let differences): differences.map(russian).joined(separator: "\n")
    case .programMissing(let program):
      "программа \(program.rawValue) не установлена; выполните 'sudo apt-get install \(program.package)' и повторите команду"
        + " или выберите --format html и распечатайте страницу из браузера"
    case .programFailed(let program, let words):
      "программа \(program.rawValue) не смогла создать файл; выберите --format html и сообщите, что она написала:\n\(words)"
    case .files(let problems, let mayRefuseRows):
      "\(russianCount(problems.count, "замечание", "замечания", "замечаний"))\n"
        + problems.lines(in: .russian) { BulkWords.of(.russian).more($0, mayRefuseRows) }
    case .records(let problems): problems.map { $0.line(in: .russian) }.joined(separator: "\n")
    case .conflicts(let changes):
      changes.lines(in: .russian) {
        "\($0): \($1) после загрузки изменена командой; выберите: --prefer files (как в файлах) или --prefer journal"
          + " (как в журнале)"
      } + "\nничего не загружено"
    case .proposed(let count, let files):
      "никем не принятых черновиков: \(count), в файлах \(files.joined(separator: ", ")); проверьте их и загрузите с"
        + " --accept"
    case .narrative(let fault): NarrativeWords.of(.russian).fault(fault)
    case .rows(let rows, let file):
      file.map { BulkWords.of(.russian).refused(rows.count, $0) } ?? rows.wouldBeRefused(in: .russian)
    case .mismatches(let found): russian.lines(found)
    case .troubles(let count):
      "\(russianForm(count, "найдена", "найдены", "найдено"))"
        + " \(russianCount(count, "неполадка", "неполадки", "неполадок")); что делать, сказано выше"
    case .otherData(let path, let method):
      "\(path): метод \(method) рассчитан не по этим данным; оцените их с --cases или --placements либо"
        + " опубликуйте новый метод: --fit --name"
    case .emptySource: "источник не указан; дайте ссылку, документ или имя источника"
    case .fileMayNot(let refused): ReviewWords.russian.fileMayNot(refused)
    case .countryOfAuthorNeeded:
      "в реестре ещё нет стран; укажите, по какой стране автор ведёт записи, например --country KGZ"
    case .countryNeeded: "в реестре несколько стран; укажите нужную, например --country KGZ"
    case .lastAuthor(let author):
      "кроме автора \(author), писать здесь некому; сначала добавьте другого: 'tierwatch author add'"
    case .nothingToChange(let name, let option): "\(name): менять нечего; укажите поле, например \(option)"
    case .recordedAlready(let id):
      "\(id): уже записана; измените её командой 'tierwatch recommendation amend'"
    case .decisionRecordedAlready(let id):
      "\(id): такое имя уже было; измените решение командой 'tierwatch decision amend' или не указывайте --name"
    case .ownerRecordedAlready(let id):
      "\(id): уже записан; измените его командой 'tierwatch owner amend'"
    case .editionNeeded(let id):
      "\(id): выпуск не записан; сначала запишите его: 'tierwatch edition set \(id)'"
    case .newRecommendation(let id):
      "\(id): укажите --title, --text и --nature либо --lineage carried:… с именем записанной рекомендации"
    case .newElement(let id): "\(id): новому элементу нужны --title, --side и --closes-when"
    case .sealed(let id): "\(id): доступ закрыт; обратитесь к тому, кто хранит эту запись"
    case .lowering(let id, let from, let to):
      "\(id): понизить уровень защиты (\(from.words(in: .russian)) → \(to.words(in: .russian))) могут только двое; запросите"
        + " это: 'tierwatch evidence lower \(id) --to \(to.rawValue) --because ПРИЧИНА'. Ничего не изменено"
    case .noPassphrase: "пароль не введён; введите его или укажите файл с ним в TIERWATCH_PASSPHRASE_FILE"
    case .typedField(let option, let fault): "\(option): \(fault.line(in: .russian))"
    case .entryAbove(let audience, let id):
      "\(id): для аудитории '\(audience.rawValue)' эта запись закрыта; укажите '--audience internal' или выберите другую"
    case .fileAbove(let audience, let level):
      "уровень этого файла – «\(level.words(in: .russian))», для аудитории '\(audience.rawValue)' он закрыт; возьмите его "
        + "рабочую копию, если она есть, или укажите '--audience internal'"
    case .outputStandsThere(let path): "\(path): такой файл уже есть; выберите свободное имя"
    case .passphrasesDiffer: "введённые пароли не совпадают; ничего не изменено"
    case .nobodyToAsk: "Здесь некого спросить; если вы согласны, добавьте --yes. Ничего не изменено."
    case .largeImport(let count):
      "последняя команда взяла из файлов \(russianCount(count, "запись", "записи", "записей")); чтобы отменить"
        + " их все, добавьте --yes"
    case .neededByOthers(let key, let refused, let listed):
      "\(key.name): не отозвано, на нём держатся другие записи. Сначала исправьте их: вывод отзовите командой"
        + " 'tierwatch status withdraw ИМЯ', другое сведение отвяжите командой"
        + " 'tierwatch evidence amend ИМЯ --unrelate \(key.name)' или исправьте в файлах\n"
        + refused.brief(but: listed, in: .russian)
    case .builtUpon(let refused):
      "не отменено: на этом держатся более поздние записи; сначала исправьте их\n"
        + refused.brief(but: [], in: .russian)
    case .publishedLater(let id, let day):
      "\(id): список опубликован \(day); укажите в --as-of этот день или более поздний"
    case .sinceIsLater(let day): "--since называет день позже \(day); выберите более ранний"
    case .noPlacement(let country, let day):
      "\(country): на \(day) в реестре нет ни одного уровня; загрузите placements.csv или запишите уровень"
        + " командой 'tierwatch placement set'"
    case .noWatchListYet(let id):
      "\(id): прогноза нет; до 2004 г. не было списка наблюдения, а переходы между уровнями посчитаны за"
        + " более поздние годы"
    case .afterSpecialCase(let id):
      "\(id): прогноза нет; в \(id.year - 1) г. был особый случай, и неизвестно, куда страны переходят после"
        + " него; что допускает закон, скажет 'tierwatch clock \(id.country) --year \(id.year)'"
    case .placementsMissing(let id):
      "\(id): прогноза нет; уровни за \(id.year - 2) и \(id.year - 1) гг. не внесены в реестр; внесите их"
        + " командой 'tierwatch placement set'"
    }
  }

  private static func russian(_ misuse: Misuse) -> String {
    switch misuse {
    case .noName(let text, let form): "'\(text)' не подходит; нужно: \(russian.form(form))."
    case .noLink(let text): "'\(text)' — не связь: пишите так: KGZ-2019-04b:supports."
    case .noLineage(let text): "'\(text)' не читается: пишите так: carried:KGZ-2025-01."
    case .noArea(let text):
      "'\(text)' не называет сферы: пишите так: convictions=+1, а сферы такие: \(EffortArea.names)."
    case .noSign(let text): "'\(text)' не подходит: напишите число от -1 до +1."
    case .noYears(let text):
      "'\(text)' — не год Доклада (с 2001) и не два года, как 2019-2021."
    case .noGrade(let text): "'\(text)' — не оценка: напишите букву от A до F и цифру от 1 до 6, например B2."
    case .filesOrTemplate:
      "Назовите файлы или папки для загрузки либо таблицу для заполнения: --template."
    case .width: "--width: от 40 до 400 знаков в строке."
    case .year: "--year: от 2001 до 2199."
    case .hours: "--for: от 1 до 24 часов."
    case .erase: "Назовите одну запись и причину (--because) либо укажите только --list."
    case .limit: "--limit: от 1 до 100000."
    case .methodName: "Имя метода — слово и число, например balance-2."
    case .tableIsCSV: "--table печатает CSV: уберите --format или выберите csv."
    case .manyTables(let tables):
      "--format csv — это несколько таблиц: укажите папку после -o или одну таблицу после --table:"
        + " \(tables.joined(separator: ", "))."
    case .fileNeeded(let file): "--format \(file.rawValue) создаёт файл: укажите его имя после -o."
    case .personalData(let found): WarningWords.russian.notHarmless(found)
    case .reasonWarnedOf(let found):
      WarningWords.russian.reasonWarnedOf(found)
        + " Или объясните после --warnings-because, почему это можно оставить."
    case .answerWarnedOf(let found): WarningWords.russian.reasonWarnedOf(found)
    case .gradeWithReason: "--credibility и --because указывают вместе: оценку и почему она такая."
    case .ownerNeeds:
      "Укажите, что это за владелец (--kind), и назовите его хотя бы на одном языке: --name-ky, --name-ru или --name-en."
    case .textNeeded: "Напишите текст хотя бы на одном языке: --text-ky, --text-ru или --text-en."
    case .decisionOfAnotherList(let name, let edition):
      "\(name) не подходит для решения по списку \(edition): имя пишется так: \(edition)-D01."
    case .authenticTranslation: "Текст либо аутентичный (--authentic), либо перевод (--translation-of)."
    case .fitOfShippedFiles: "--fit берёт файлы из поставки: уберите --cases и --placements."
    case .eachAsJSON: "--each печатает JSON: добавьте --json."
    case .oneEditionOnly:
      "--explain, --precedents и --what-if относятся к одному выпуску, например KGZ-2026."
    case .withoutTerminal: "Вне терминала нужны --fact, --event и --source."
    case .countryNeeded(let countries):
      "В реестре несколько стран (\(countries.names)): добавьте --country."
    }
  }

  private static func russian(_ form: NameForm) -> String {
    let example = form.example
    return switch form.rule {
    case .threeCapitals: "три заглавные латинские буквы, например \(example)"
    case .countryAndYear: "страна и год Доклада, например \(example)"
    case .editionAndPosition: "выпуск и номер рекомендации, например \(example)"
    case .editionAndDecision: "выпуск, буква D и номер из двух цифр, например \(example)"
    case .recommendationAndLetter: "рекомендация и буква, например \(example)"
    case .recommendationOrElement: "рекомендация, например \(example), или элемент, например \(example)b"
    case .countryAndName: "страна, дефис и название, например \(example)"
    case .penName: "от 1 до 48 букв, цифр, пробелов, точек и дефисов, например \(example)"
    case .fingerprint: "имя устройства, как его показывает tierwatch journal devices, например \(example)"
    case .plain: "от 3 до 48 латинских букв, цифр, точек и дефисов, например \(example)"
    }
  }
}

import Registry
import Reporting
import Storage

extension ComplaintWords {
  static let kyrgyz = ComplaintWords(
    complaint: kyrgyz, misuse: kyrgyz, form: kyrgyz, flaw: kyrgyz, refusedRows: kyrgyz, journal: kyrgyz,
    folder: kyrgyz, search: kyrgyz,
    care: kyrgyz, reversal: kyrgyz, place: kyrgyz, mismatch: kyrgyz,
    remedy: {
      $0
        ? "муну аткарыңыз: 'tierwatch doctor --rebuild'"
        : "реестрдин акыркы бүтүн көчүрмөсүн кайтарыңыз же акыркы экспортту жаңы реестрге киргизиңиз"
    },
    hidden: { "корголгон жазууларда маселе чыкмак (саны: \($0)); аларды сактаган кишиге кайрылыңыз" },
    unforeseen: { "күтүлбөгөн ката: \($0); бул тууралуу кайсы буйрукту бергениңиз менен кошо кабарлаңыз" },
    noOutput: "натыйжаны жазуу мүмкүн болгон жок; орун бошотуңуз же башка файлга жөнөтүңүз")

  private static func kyrgyz(_ difference: PackDifference) -> String {
    switch difference {
    case .missing(let path): "\(path): файл жок; папканы аны түзгөн адамдан кайра алыңыз"
    case .altered(let path):
      "\(path): топтом түзүлгөндөн кийин файл өзгөртүлгөн; папканы аны түзгөн адамдан кайра алыңыз"
    case .added(let path): "\(path): файл топтомго кирбейт; аны өчүрүңүз же ага таянбаңыз"
    }
  }

  private static func kyrgyz(_ complaint: Complaint) -> String {
    switch complaint {
    case .commandLineIsNotUTF8:
      "буйрук UTF-8 менен терилген эмес; терминалды UTF-8ге которуп, кайра териңиз"
    case .clockIsWrong:
      "саат 1900–2199-жылдардан тышкары күндү көрсөтүп турат; аны тууралап, кайра аракет кылыңыз"
    case .noName: "жаңы жазууга ат табылган жок"
    case .deviceCannotBeWritten(let path):
      "\(path): жазуу мүмкүн эмес; папкага жазууга уруксат бериңиз же XDG_CONFIG_HOME менен башкасын көрсөтүңүз"
    case .registryStandsThere(let path): "\(path): бул – реестр; отчетту башка файлга жазыңыз"
    case .outputCannotBeWritten(let path):
      "\(path): жазуу мүмкүн эмес; орун бошотуңуз же өзүңүз жаза ала турган папканы тандаңыз"
    case .noFolder(let path):
      "\(path): папка эмес, жаңы папка да ачылбайт; башкасын -o менен көрсөтүңүз"
    case .folderInUse(let path, let isPack):
      isPack
        ? "\(path): бул жерде даяр материалдардын топтому бар; жаңысына алмаштыруу үчүн --replace кошуңуз же"
          + " башка папканы тандаңыз"
        : "\(path): бул жерде башка файлдар бар; бош папканы же жаңы папканын атын көрсөтүңүз"
    case .noPack(let path):
      "\(path): manifest.json файлы жок; 'report review' буйругу түзгөн папканы көрсөтүңүз"
    case .noManifest(let path):
      "\(path): материалдар топтомунун тизмеси эмес; папканы аны түзгөн адамдан кайра алыңыз"
    case .pack(let differences): differences.map(kyrgyz).joined(separator: "\n")
    case .programMissing(let program):
      "\(program.rawValue) программасы орнотулган эмес; 'sudo apt-get install \(program.package)' буйругун аткарып, ушул"
        + " эле буйрукту кайталаңыз же --format html тандап, баракты браузерден басып чыгарыңыз"
    case .programFailed(let program, let words):
      "\(program.rawValue) программасы файлды даярдай алган жок; --format html тандаңыз жана программа эмне деп"
        + " жазганын билдириңиз:\n\(words)"
    case .files(let problems, let mayRefuseRows):
      "табылган маселелердин саны: \(problems.count)\n"
        + problems.lines(in: .kyrgyz) { BulkWords.of(.kyrgyz).more($0, mayRefuseRows) }
    case .records(let problems): problems.map { $0.line(in: .kyrgyz) }.joined(separator: "\n")
    case .conflicts(let changes):
      changes.lines(in: .kyrgyz) {
        "\($0): \($1) файлдан алынгандан кийин буйрук менен өзгөртүлгөн; тандаңыз: --prefer files (файлдагыдай) же"
          + " --prefer journal (журналдагыдай)"
      } + "\nэч нерсе киргизилген жок"
    case .proposed(let count, let files):
      "эч ким кабыл албаган сунуштар: \(count), файлдар: \(files.joined(separator: ", ")); карап чыгып, --accept менен"
        + " жүктөңүз"
    case .narrative(let fault): NarrativeWords.of(.kyrgyz).fault(fault)
    case .rows(let rows, let file):
      file.map { BulkWords.of(.kyrgyz).refused(rows.count, $0) } ?? rows.wouldBeRefused(in: .kyrgyz)
    case .mismatches(let found): kyrgyz.lines(found)
    case .troubles(let count):
      "табылган көйгөйлөрдүн саны: \(count); эмне кылуу керектиги жогоруда жазылган"
    case .otherData(let path, let method):
      "\(path): \(method) ыкмасы бул маалыматтар боюнча эсептелген эмес; аларды --cases же --placements менен"
        + " баалаңыз же жаңы ыкма жарыялаңыз: --fit --name"
    case .emptySource: "булагы жазылган эмес; шилтеме, документ же булактын атын бериңиз"
    case .fileMayNot(let refused): ReviewWords.kyrgyz.fileMayNot(refused)
    case .countryOfAuthorNeeded:
      "реестрде азырынча өлкө жок; автор кайсы өлкө боюнча жазарын көрсөтүңүз, мисалы --country KGZ"
    case .countryNeeded: "реестрде бир нече өлкө бар; кайсынысы экенин көрсөтүңүз, мисалы --country KGZ"
    case .lastAuthor(let author):
      "\(author) – бул жерде жаза турган акыркы автор; адегенде башкасын кошуңуз: 'tierwatch author add'"
    case .nothingToChange(let name, let option):
      "\(name): өзгөртө турган эч нерсе жок; талаасын көрсөтүңүз, мисалы \(option)"
    case .recordedAlready(let id):
      "\(id): мурда эле жазылган; муну менен өзгөртүңүз: 'tierwatch recommendation amend'"
    case .decisionRecordedAlready(let id):
      "\(id): мындай ат мурда берилген; чечимди 'tierwatch decision amend' менен өзгөртүңүз же --name жазбаңыз"
    case .ownerRecordedAlready(let id):
      "\(id): мурда эле жазылган; муну менен өзгөртүңүз: 'tierwatch owner amend'"
    case .editionNeeded(let id):
      "\(id): басылыш жазылган эмес; адегенде аны жазыңыз: 'tierwatch edition set \(id)'"
    case .newRecommendation(let id):
      "\(id): --title, --text жана --nature бериңиз же жазылган сунуштаманы көрсөтүңүз: --lineage carried:…"
    case .newElement(let id): "\(id): жаңы элементке --title, --side жана --closes-when керек"
    case .sealed(let id): "\(id): бул жазуу жабык; аны сактаган кишиге кайрылыңыз"
    case .lowering(let id, let from, let to):
      "\(id): коргоо деңгээлин (\(from.words(in: .kyrgyz)) → \(to.words(in: .kyrgyz))) эки киши гана төмөндөтө алат; муну"
        + " сураңыз: 'tierwatch evidence lower \(id) --to \(to.rawValue) --because СЕБЕБИ'. Эч нерсе өзгөргөн жок"
    case .noPassphrase:
      "сырсөз жазылган жок; аны териңиз же сырсөз турган файлды TIERWATCH_PASSPHRASE_FILE аркылуу көрсөтүңүз"
    case .typedField(let option, let fault): "\(option): \(fault.line(in: .kyrgyz))"
    case .entryAbove(let audience, let id):
      "\(id): '\(audience.rawValue)' аудиториясы үчүн бул жазуу жабык; '--audience internal' деп жазыңыз же башкасын тандаңыз"
    case .fileAbove(let audience, let level):
      "бул файлдын деңгээли – «\(level.words(in: .kyrgyz))», аны '\(audience.rawValue)' аудиториясына көрсөтүүгө болбойт; "
        + "жумушчу көчүрмөсү болсо, ошону алыңыз же '--audience internal' деп жазыңыз"
    case .outputStandsThere(let path): "\(path): мындай файл бар; бош ат тандаңыз"
    case .passphrasesDiffer: "жазылган эки сырсөз бирдей эмес; эч нерсе өзгөргөн жок"
    case .nobodyToAsk:
      "Бул жерде макулдук сурай турган киши жок; макул болсоңуз, --yes кошуңуз. Эч нерсе өзгөргөн жок."
    case .largeImport(let count):
      "акыркы буйрук файлдардан \(count) жазуу алган; баарын жокко чыгаруу үчүн --yes кошуңуз"
    case .neededByOthers(let key, let refused, let listed):
      "\(key.name): кайтарып алынган жок, ага башка жазуулар таянат. Адегенде ошолорду оңдоңуз: тыянакты"
        + " 'tierwatch status withdraw АТЫ' менен кайтарып алыңыз, башка маалыматты"
        + " 'tierwatch evidence amend АТЫ --unrelate \(key.name)' менен ажыратыңыз же файлдардан оңдоңуз\n"
        + refused.brief(but: listed, in: .kyrgyz)
    case .builtUpon(let refused):
      "жокко чыгарылган жок, кийинки жазуулар буга таянат; адегенде ошолорду оңдоңуз\n"
        + refused.brief(but: [], in: .kyrgyz)
    case .publishedLater(let id, let day):
      "\(id): тизмеси \(day) күнү жарыяланган; --as-of менен ошол же андан кийинки күндү көрсөтүңүз"
    case .sinceIsLater(let day): "--since \(day) күнүнөн кийинки күндү көрсөтөт; мурунку күндү тандаңыз"
    case .noPlacement(let country, let day):
      "\(country): реестрде \(day) күнүнө чейин ыйгарылган бир да деңгээл жок; placements.csv файлын киргизиңиз же"
        + " 'tierwatch placement set' менен жазыңыз"
    case .noWatchListYet(let id):
      "\(id): божомол жок; 2004-жылга чейин Өзгөчө көңүл бурулчу тизме болгон эмес, деңгээлдердин алмашуусу"
        + " кийинки жылдар боюнча эсептелген"
    case .afterSpecialCase(let id):
      "\(id): божомол жок; \(id.year - 1)-жыл өзгөчө учур болгон, андан кийин өлкөлөр кайсы деңгээлге өтөрү"
        + " белгисиз; мыйзам эмнеге жол берерин көрүңүз: 'tierwatch clock \(id.country) --year \(id.year)'"
    case .placementsMissing(let id):
      "\(id): божомол жок; \(id.year - 2)- жана \(id.year - 1)-жылдардын деңгээлдери реестрге киргизилген эмес;"
        + " аларды 'tierwatch placement set' менен жазыңыз"
    }
  }

  private static func kyrgyz(_ misuse: Misuse) -> String {
    switch misuse {
    case .noName(let text, let form): "'\(text)' туура келбейт; мындай болушу керек: \(kyrgyz.form(form))."
    case .noLink(let text): "'\(text)' – байланыш эмес: мындай жазыңыз: KGZ-2019-04b:supports."
    case .noLineage(let text): "'\(text)' окулбайт: мындай жазыңыз: carried:KGZ-2025-01."
    case .noArea(let text):
      "'\(text)' бир да жаатты атабайт: convictions=+1 деп жазыңыз, жааттар мындай: \(EffortArea.names)."
    case .noSign(let text): "'\(text)' туура келбейт: -1ден +1ге чейинки сан жазыңыз."
    case .noYears(let text):
      "'\(text)' – баяндаманын жылы эмес: 2001ден кийинки жылды же 2019-2021 сыяктуу эки жылды жазыңыз."
    case .noGrade(let text):
      "'\(text)' – маалыматтын бааланышы эмес: A–F тамгасын жана 1–6 санын жазыңыз, мисалы B2."
    case .filesOrTemplate:
      "Киргизиле турган файлдарды же папкаларды атаңыз же толтурула турган таблицаны сураңыз: --template."
    case .width: "--width: сапта 40тан 400гө чейин белги."
    case .year: "--year: 2001ден 2199га чейин."
    case .hours: "--for: 1ден 24 саатка чейин."
    case .erase: "Бир жазуунун атын жана себебин (--because) жазыңыз же --list дегенди гана бериңиз."
    case .limit: "--limit: 1ден 100000ге чейин."
    case .methodName: "Ыкманын аты – бир сөз жана сан, мисалы balance-2."
    case .tableIsCSV: "--table CSV чыгарат: --format жазбаңыз же csv тандаңыз."
    case .manyTables(let tables):
      "--format csv бир нече таблица чыгарат: -o менен папканы же --table менен бир таблицаны көрсөтүңүз:"
        + " \(tables.joined(separator: ", "))."
    case .fileNeeded(let file): "--format \(file.rawValue) файл түзөт: анын атын -o менен көрсөтүңүз."
    case .personalData(let found): WarningWords.kyrgyz.notHarmless(found)
    case .reasonWarnedOf(let found):
      WarningWords.kyrgyz.reasonWarnedOf(found)
        + " Же эмне үчүн калтырса болорун --warnings-because менен айтыңыз."
    case .answerWarnedOf(let found): WarningWords.kyrgyz.reasonWarnedOf(found)
    case .gradeWithReason: "--credibility менен --because чогуу берилет: бааланышы жана анын себеби."
    case .ownerNeeds:
      "Ээси ким экенин --kind менен көрсөтүп, аталышын жок дегенде бир тилде жазыңыз: --name-ky, --name-ru же --name-en."
    case .textNeeded: "Текстти жок дегенде бир тилде жазыңыз: --text-ky, --text-ru же --text-en."
    case .decisionOfAnotherList(let name, let edition):
      "\(name) деген ат \(edition) тизмеси боюнча чечимге туура келбейт: аты мындай жазылат: \(edition)-D01."
    case .authenticTranslation: "Текст же түпнуска (--authentic), же котормо (--translation-of)."
    case .fitOfShippedFiles:
      "--fit программа менен кошо келген файлдарды алат: --cases менен --placements керек эмес."
    case .eachAsJSON: "--each JSON чыгарат: --json кошуңуз."
    case .oneEditionOnly:
      "--explain, --precedents жана --what-if бир басылышка таандык, мисалы KGZ-2026."
    case .withoutTerminal: "Терминал жок жерде --fact, --event жана --source керек."
    case .countryNeeded(let countries):
      "Реестрде бир нече өлкө бар (\(countries.names)): --country кошуңуз."
    }
  }

  private static func kyrgyz(_ form: NameForm) -> String {
    let example = form.example
    return switch form.rule {
    case .threeCapitals: "үч баш латын тамгасы, мисалы \(example)"
    case .countryAndYear: "өлкө жана баяндаманын жылы, мисалы \(example)"
    case .editionAndPosition: "басылыш жана сунуштаманын номери, мисалы \(example)"
    case .editionAndDecision: "басылыш, D тамгасы жана эки цифралуу номер, мисалы \(example)"
    case .recommendationAndLetter: "сунуштама жана тамга, мисалы \(example)"
    case .recommendationOrElement: "сунуштама, мисалы \(example), же элемент, мисалы \(example)b"
    case .countryAndName: "өлкө, дефис жана аталыш, мисалы \(example)"
    case .penName: "1ден 48ге чейин тамга, цифра, боштук, чекит же дефис, мисалы \(example)"
    case .fingerprint: "tierwatch journal devices көрсөткөн түзмөктүн аты, мисалы \(example)"
    case .plain: "3төн 48ге чейин латын тамгасы, цифра, чекит же дефис, мисалы \(example)"
    }
  }
}

import Storage

extension CareWords {
  static let kyrgyz = CareWords(
    saved: {
      "\($0.path): көчүрмө сакталды жана текшерилди; жазуулардын саны: \($0.entries), журналдын текшерүү суммасы \($0.head)"
    },
    restored: { restoration in
      let (now, kept) = (restoration.restored, restoration.kept)
      let before = kept.map { "; мурунку реестр мында турат: \($0)" } ?? ""
      return
        "\(now.path): калыбына келтирилди; жазуулардын саны: \(now.entries), журналдын текшерүү суммасы \(now.head)\(before); "
        + "мындан кийинки жазуулар жаңы түзмөктүн атынан жазылат"
    },
    fine: { "Жазуулардын саны: \($0), көйгөй табылган жок" },
    trouble: { trouble, path in
      switch trouble {
      case .missing:
        (
          "\(path) деген файл жок",
          "реестрди --registry менен көрсөтүңүз же кайра калыбына келтириңиз: tierwatch restore FILE"
        )
      case .notReadable: ("\(path) файлын окууга уруксат жок", "ээсине кайрылыңыз же анын аты менен кириңиз")
      case .folderNotWritable(let folder):
        (
          "\(path) файлына же \(folder) папкасына жазууга уруксат жок",
          "реестрди өзүңүздүн папкаңызга көчүрүп, ошол жерде иштеңиз"
        )
      case .notARegistry:
        (
          "\(path) – TierWatch реестри эмес",
          "--registry менен башка файлды көрсөтүңүз; эгер мурда реестр болсо: tierwatch restore FILE --replace"
        )
      case .newerThanProgram:
        ("\(path) TierWatch программасынын жаңыраак версиясында жазылган", "программаны жаңыртыңыз")
      case .alteredSchema:
        (
          "\(path) ичиндеги таблицалар же триггерлер сырттан өзгөртүлгөн",
          "акыркы бүтүн көчүрмөнү кайтарыңыз: tierwatch restore FILE --replace"
        )
      case .inUse:
        (
          "\(path) файлын башка программа ээлеп турат",
          "ал программаны жаап, tierwatch doctor буйругун кайра аткарыңыз"
        )
      case .damaged(let what):
        (
          "\(path) аягына чейин окулбайт (\(what))",
          "акыркы бүтүн көчүрмөнү кайтарыңыз: tierwatch restore FILE --replace"
        )
      case .unreadable(let why):
        (
          "\(path) аягына чейин окулбайт (\(ComplaintWords.kyrgyz(why)))",
          "акыркы бүтүн көчүрмөнү кайтарыңыз: tierwatch restore FILE --replace"
        )
      case .journalBroken(let places):
        (
          "журнал жазылган калыбында эмес: \(few(places.map(ComplaintWords.kyrgyz)) { "дагы \($0)" })",
          "акыркы бүтүн көчүрмөнү кайтарыңыз: tierwatch restore FILE --replace"
        )
      case .tablesDiffer(let tables):
        (
          "журналга дал келбейт: \(few(tables.map { ComplaintWords.kyrgyz(.table($0)) }) { "дагы \($0)" })",
          "муну аткарыңыз: tierwatch doctor --rebuild"
        )
      case .recordProblems(let count):
        (
          "жазууларда табылган маселелердин саны: \(count)",
          "муну аткарыңыз: tierwatch check – ар бири боюнча эмне кылуу керектиги айтылат"
        )
      case .largeLog(let megabytes):
        (
          "реестрдин жанындагы жазуу журналы \(megabytes) МБга чейин чоңоюп кеткен",
          "реестрди ачкан программалардын баарын жаап, tierwatch doctor буйругун кайра аткарыңыз"
        )
      case .fileOpenToOthers(let mode):
        (
          "\(path) файлын башка колдонуучулар ача алат (укуктары \(mode))",
          "муну аткарыңыз: chmod 600 \(quoted(path))"
        )
      case .folderOpenToOthers(let folder, let mode):
        (
          "\(folder) папкасындагы файлдарды башка колдонуучулар алмаштырып кое алат (укуктары \(mode))",
          "муну аткарыңыз: chmod 700 \(quoted(folder))"
        )
      case .folderReadableByOthers(let folder, let mode):
        (
          "\(folder) папкасында кандай файлдар бар экенин башка колдонуучулар көрө алат (укуктары \(mode))",
          "эгер папка реестр үчүн гана болсо, муну аткарыңыз: chmod 700 \(quoted(folder))"
        )
      case .networkFileSystem(let name):
        (
          "\(path) тармактык дискте турат (\(name)), ал жерде эки программа бир учурда жазып жибериши мүмкүн",
          "реестрди ушул компьютердин дискине көчүрүңүз"
        )
      case .diskNearlyFull(let megabytes):
        ("дискте болгону \(megabytes) МБ бош орун калды", "бир нерсе жазаардан мурда орун бошотуңуз")
      case .noRecentBackup(let latest):
        (
          latest.map { "реестрдин жанындагы акыркы камдык көчүрмөнүн убактысы: \($0)" }
            ?? "реестрдин жанында камдык көчүрмө жок",
          "tierwatch backup буйругун аткарып, көчүрмөнү башка дискте да сактаңыз"
        )
      case .leftover(let path):
        (
          "көчүрүү же калыбына келтирүү үзүлүп калып, артынан \(path) калган",
          "эгер азыр экөө тең жүрбөй жатса, муну аткарыңыз: rm -r \(quoted(path))"
        )
      }
    })
}

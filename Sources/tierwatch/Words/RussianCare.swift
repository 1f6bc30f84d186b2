import Storage

extension CareWords {
  static let russian = CareWords(
    saved: {
      "\($0.path): копия сохранена и проверена, записей: \($0.entries), контрольная сумма журнала \($0.head)"
    },
    restored: { restoration in
      let (now, kept) = (restoration.restored, restoration.kept)
      let before = kept.map { "; прежний реестр лежит в \($0)" } ?? ""
      return
        "\(now.path): восстановлено, записей: \(now.entries), контрольная сумма журнала \(now.head)\(before); "
        + "новые записи пойдут от имени нового устройства"
    },
    fine: { "Записей: \($0), неполадок не найдено" },
    troubles: { "найдено неполадок: \($0); что делать, сказано выше" },
    refusal: { error in
      switch error {
      case .taken(let path): "\(path): файл с таким именем уже есть; выберите другое имя"
      case .cannotWrite(let path):
        "\(path): не удаётся записать, ничего лишнего не осталось; освободите место или выберите свою папку"
      case .damaged(let path, let places):
        "\(path): реестр повреждён, копия не сделана (\(few(places) { "и ещё \($0)" })); см. «tierwatch doctor»"
      case .noSuchCopy(let path): "\(path): нет такого файла, который вы могли бы прочесть; проверьте имя"
      case .unfit(let path, let faults):
        "\(path): копия непригодна, ничего не изменено (\(few(faults) { "и ещё \($0)" })); возьмите другую копию"
      case .copyInUse(let path):
        "\(path): рядом лежит журнал записи, значит, это не резервная копия; "
          + "сначала выполните tierwatch backup --registry \(quoted(path))"
      case .sameFile(let path): "\(path): это и есть сам реестр; укажите его копию"
      case .registryThere(let path):
        "\(path): здесь уже есть реестр или его журнал записи; добавьте --replace (прежний сохранится рядом) "
          + "или укажите другой --registry"
      }
    },
    trouble: { trouble, path in
      switch trouble {
      case .missing:
        ("файла \(path) нет", "укажите реестр через --registry или верните его: tierwatch restore FILE")
      case .notReadable: ("файл \(path) нельзя прочесть", "обратитесь к владельцу или войдите под его именем")
      case .folderNotWritable(let folder):
        ("в \(path) или в папку \(folder) нельзя писать", "скопируйте реестр в свою папку и работайте там")
      case .notARegistry:
        (
          "\(path) — не реестр TierWatch",
          "укажите другой файл через --registry; если это был реестр: tierwatch restore FILE --replace"
        )
      case .newerThanProgram: ("\(path) записан более новой версией TierWatch", "обновите программу")
      case .alteredSchema:
        (
          "таблицы или триггеры в \(path) изменены извне",
          "верните последнюю исправную копию: tierwatch restore FILE --replace"
        )
      case .inUse: ("файл \(path) занят другой программой", "закройте её и снова выполните tierwatch doctor")
      case .damaged(let what):
        (
          "\(path) не читается до конца (\(what))",
          "верните последнюю исправную копию: tierwatch restore FILE --replace"
        )
      case .journalBroken(let places):
        (
          "журнал не таков, каким был записан: \(few(places) { "и ещё \($0)" })",
          "верните последнюю исправную копию: tierwatch restore FILE --replace"
        )
      case .tablesDiffer(let tables):
        ("расходится с журналом: \(few(tables) { "и ещё \($0)" })", "выполните tierwatch doctor --rebuild")
      case .recordProblems(let count):
        ("замечаний к записям: \(count)", "выполните tierwatch check: там сказано, что с каждым делать")
      case .largeLog(let megabytes):
        (
          "журнал записи рядом с реестром вырос до \(megabytes) МБ",
          "закройте все программы, открывшие реестр, и снова выполните tierwatch doctor"
        )
      case .fileOpenToOthers(let mode):
        ("файл \(path) доступен другим пользователям (права \(mode))", "выполните: chmod 600 \(quoted(path))")
      case .folderOpenToOthers(let folder, let mode):
        (
          "другие пользователи могут подменить файлы в папке \(folder) (права \(mode))",
          "выполните: chmod 700 \(quoted(folder))"
        )
      case .folderReadableByOthers(let folder, let mode):
        (
          "другие пользователи видят, какие файлы лежат в папке \(folder) (права \(mode))",
          "если папка только для реестра, выполните: chmod 700 \(quoted(folder))"
        )
      case .networkFileSystem(let name):
        (
          "\(path) лежит на сетевом диске (\(name)), где две программы могут писать одновременно",
          "перенесите реестр на диск этого компьютера"
        )
      case .diskNearlyFull(let megabytes):
        ("на диске свободно только \(megabytes) МБ", "освободите место, прежде чем что-либо записывать")
      case .noRecentBackup(let latest):
        (
          latest.map { "последняя резервная копия рядом с реестром сделана \($0)" }
            ?? "рядом с реестром нет резервной копии",
          "выполните tierwatch backup и храните копию на другом диске"
        )
      case .leftover(let path):
        (
          "копирование или восстановление прервалось и оставило \(path)",
          "если сейчас ни то ни другое не идёт, выполните: rm -r \(quoted(path))"
        )
      }
    })
}

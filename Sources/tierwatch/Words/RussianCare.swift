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
      case .unreadable(let why):
        (
          "\(path) не читается до конца (\(ComplaintWords.russian(why)))",
          "верните последнюю исправную копию: tierwatch restore FILE --replace"
        )
      case .journalBroken(let places):
        (
          "журнал не таков, каким был записан: \(few(places.map(ComplaintWords.russian)) { "и ещё \($0)" })",
          "верните последнюю исправную копию: tierwatch restore FILE --replace"
        )
      case .tablesDiffer(let tables):
        (
          "расходится с журналом: \(few(tables.map { ComplaintWords.russian(.table($0)) }) { "и ещё \($0)" })",
          "выполните tierwatch doctor --rebuild"
        )
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

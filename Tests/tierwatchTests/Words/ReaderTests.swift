import Registry
import Samples
import Testing

@testable import tierwatch

struct `The reader's language` {
  @Test(
    arguments: [
      (["x"], [:], Language.english), (["x"], ["LANG": "ky_KG.UTF-8"], .kyrgyz),
      (["x"], ["LANG": "ru_RU.UTF-8", "TIERWATCH_LANGUAGE": "ky"], .kyrgyz),
      (["x"], ["LANG": "en_US", "LC_ALL": "ru_RU", "LC_MESSAGES": "ky_KG"], .russian),
      (["x"], ["LANG": "C.UTF-8"], .english), (["x"], ["LANG": "de_DE"], .english),
      (["x", "--language", "ru"], ["TIERWATCH_LANGUAGE": "ky"], .russian),
      (["x", "--language=ru"], ["TIERWATCH_LANGUAGE": "ky"], .russian),
      (["x", "--language", "ru", "--language", "en"], [:], .english),
      (["x", "--language"], ["TIERWATCH_LANGUAGE": "ky"], .kyrgyz),
      (["x", "--language", "xx"], ["TIERWATCH_LANGUAGE": "ky"], .kyrgyz),
      (["x", "--", "--language", "ru"], ["TIERWATCH_LANGUAGE": "ky"], .kyrgyz),
    ] as [([String], [String: String], Language)])
  func `is that of the command line, else of the surroundings`(
    arguments: [String], environment: [String: String], language: Language
  ) {
    #expect(Reader.language(of: arguments, in: environment) == language)
  }

  @Test(arguments: [
    ("recommendation show KGZ-2019-12", 66, "реестрде мындай жазуу жок", "такой записи в реестре нет"),
    ("report progress UZB-2019", 66, "реестрде мындай басылыш жок", "такого выпуска в реестре нет"),
    ("recommendation list --registry nowhere.sqlite", 66, "мындай реестр жок", "реестра нет"),
    ("import no-such-folder", 66, "мындай файл же папка жок", "нет такого файла или папки"),
    (
      "status assess KGZ-2019-04z started --because x", 1, "реестрде KGZ-2019-04z деген элемент жок",
      "элемента KGZ-2019-04z в реестре нет"
    ),
    ("evidence amend KGZ-2019-N027", 64, "өзгөртө турган эч нерсе жок", "менять нечего"),
    ("report progress KGZ-2019 --width 10", 64, "сапта 40тан 400гө чейин белги", "знаков в строке"),
    ("report progress KGZ-19", 64, "өлкө жана баяндаманын жылы", "страна и год Доклада"),
    ("export /proc/none", 73, "өз папкаңызды тандаңыз", "выберите свою папку"),
    ("search ,", 64, "издей турган сөз жок", "искать нечего"),
  ])
  func `is the one in which the program complains, and it ends as in English`(
    line: String, status: Int32, kyrgyz: String, russian: String
  ) throws {
    let binary = try Binary.imported.get()
    let arguments = line.split(separator: " ").map(String.init)
    #expect(try binary.run(arguments).status == status)
    for (language, words) in [("ky", kyrgyz), ("ru", russian)] {
      let said = try binary.run(arguments, environment: ["TIERWATCH_LANGUAGE": language])
      #expect(said.status == status, "\(said.complaint)")
      #expect(said.complaint.contains(words), "\(said.complaint)")
    }
  }

  @Test func `is that in which choices may be typed, beside their names in record files`() throws {
    try Binary.withShippedRecords { binary in
      let amend = { (language: String, words: [String]) in
        try binary.run(
          ["evidence", "amend", "KGZ-2019-N027", "--dry-run", "--language", language] + words)
      }
      let russian = try amend("ru", ["--stage", "Вступило в силу"])
      #expect(russian.complaint.contains("stage: применяется → вступило в силу"), "\(russian.complaint)")
      let kyrgyz = try amend("ky", ["--kind", "баяндама", "--modality", "done"])
      #expect(kyrgyz.complaint.contains("kind: статистика → баяндама"), "\(kyrgyz.complaint)")
      #expect(try amend("en", ["--stage", "вступило в силу"]).status == 64)
    }
  }
}

struct `A command line that cannot be read` {
  @Test(arguments: [
    ("recommend list", "лишнее в команде: 'recommend', 'list'", "буйрукта ашыкча сөз бар"),
    ("search", "не указано: '<words> ...'", "жазылган эмес: '<words> ...'"),
    ("search x --limt 3", "неизвестный параметр '--limt'; может быть, '--limit'?", "балким, '--limit'?"),
    ("search x --limit", "не указано значение: '--limit <limit>'", "мааниси жазылган эмес"),
    ("search x --limit a", "значение 'a' не подходит для '--limit <limit>'", "үчүн туура келбейт"),
    ("search x --json=1", "не принимает значений", "параметри маани албайт"),
    ("placement set KGZ-2026 4", "возможны: '1', '2', '2WL', '3', 'SC'", "булардын бири болот: '1', '2'"),
    ("evidence amend x-1 --stage done", "возможны: 'promise', 'draft'", "булардын бири болот: 'promise'"),
    ("report progress KGZ-19", "не подходит; нужно: страна и год Доклада", "өлкө жана баяндаманын жылы"),
  ])
  func `is refused in the reader's language, with the parser's own code`(
    line: String, russian: String, kyrgyz: String
  ) throws {
    let binary = try Binary.imported.get()
    let arguments = line.split(separator: " ").map(String.init)
    for (language, words) in [("ru", russian), ("ky", kyrgyz)] {
      let said = try binary.run(arguments, environment: ["TIERWATCH_LANGUAGE": language])
      #expect(said.status == 64)
      #expect(said.complaint.contains(words), "\(said.complaint)")
      let sentences = said.complaint.split(separator: "\n").filter {
        !$0.contains("tierwatch") && !$0.hasPrefix(" ")
      }
      #expect(foreignWords(sentences.joined(separator: " ")).subtracting(["KGZ"]) == [], "\(said.complaint)")
    }
  }
}

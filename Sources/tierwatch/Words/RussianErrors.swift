import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func russian(_ error: JournalError) -> String {
    switch error {
    case .notADatabase(let path):
      "\(path): это не файл SQLite; укажите реестр через --registry или уберите этот файл"
    case .notARegistry(let path):
      "\(path): это файл SQLite, но не реестр TierWatch; укажите другой через --registry"
    case .newerThanProgram(let path):
      "\(path): записан более новой версией TierWatch; обновите программу"
    case .alteredSchema(let path):
      "\(path): таблицы или триггеры изменены извне; верните резервную копию или выгрузите записи из последней"
        + " исправной копии"
    case .locked(let path): "\(path): сюда пишет другая программа; закройте её и повторите команду"
    case .readOnly(let path):
      "\(path): файл или его папка закрыты для записи; скопируйте реестр (и файл с -wal рядом, если он есть) в свою"
        + " папку и откройте там"
    case .noSuchRegistry(let path):
      "\(path): реестра нет; создайте его командой 'tierwatch import Recommendations Evidence' или укажите через"
        + " --registry"
    case .cannotCreate(let path, let reason):
      "\(path): не удаётся создать (\(reason)); выберите другое место через --registry"
    case .networkFileSystem(let path, let name):
      "\(path): лежит на сетевом диске (\(name)), где две программы могут писать одновременно; перенесите реестр"
        + " на диск этого компьютера или следите, чтобы писала одна программа, и задайте"
        + " TIERWATCH_ALLOW_NETWORK_FS=1"
    case .diskFull(let path):
      "\(path): на диске нет места, из этого ничего не записано; освободите место и повторите команду"
    case .diskFailed(let path):
      "\(path): диск не отвечает или извлечён; проверьте, на месте ли он и есть ли на нём место, выполните"
        + " 'tierwatch journal verify' и повторите последнее действие"
    case .takenAway(let path):
      "\(path): файл переместили или подменили, пока он был открыт; верните его, посмотрите в 'tierwatch journal"
        + " log', есть ли там последнее действие, и если нет, повторите его"
    case .database(let message): "реестр: \(message); что не так, скажет 'tierwatch doctor'"
    case .emptyReason: "причина не указана; напишите в нескольких словах, почему, после --reason"
    case .noAuthor: "автор не указан; добавьте --author с псевдонимом или задайте TIERWATCH_AUTHOR"
    case .payloadIsUnreadable: "журнал: запись не читается; какая, скажет 'tierwatch journal verify'"
    case .payloadIsNewer: "журнал: запись более нового формата; обновите программу"
    case .unknownHead(let head):
      "\(head): такой контрольной суммы в журнале нет; их показывает 'tierwatch journal log'"
    case .unknownEdition(let edition):
      "\(edition): такого выпуска в реестре нет; что есть, покажет 'tierwatch edition list'"
    case .unknownRecord(let name): "\(name): такой записи в реестре нет; проверьте имя"
    case .changedMeanwhile(let name):
      "\(name): тем временем это изменил кто-то другой; посмотрите и повторите команду"
    case .unknownAuthor(let name, let nearest):
      "автор: псевдоним \(name.harmless) здесь не записан\(nearest.isEmpty ? "" : " (может быть, \(nearest.map(\.harmless).joined(separator: ", "))?)"); "
        + "его добавляет тот, кто уже записан: 'tierwatch author add \(quoted(name.harmless))'"
    case .authorElsewhere(let name, let device):
      "автор: \(name.harmless) пишет с других устройств; если и это его устройство, тот, кто уже записан, добавляет его "
        + "вместе с прежними: 'tierwatch author add \(quoted(name.harmless)) --device \(device)'"
    case .authorLeft(let name, let day):
      "автор: \(name.harmless) больше не пишет с \(day); укажите своё имя, а если автор вернулся, его снова добавляет тот, "
        + "кто уже записан: 'tierwatch author add \(quoted(name.harmless))'"
    case .encrypted(let name):
      "\(name): текст зашифрован; откройте реестр командой 'tierwatch unlock'"
    case .registryLocked: "реестр закрыт паролем; откройте его на время работы: 'tierwatch unlock'"
    case .chainNotOurs(let device, let sequence):
      "журнал: запись № \(sequence) устройства \(device) – то есть этого – им не подписана; ничего не записано. "
        + "Выполните 'tierwatch journal verify' и верните последнюю исправную копию"
    }
  }

  static func russian(_ error: RecordFolderError) -> String {
    switch error {
    case .missing(let path): "\(path): нет такого файла или папки; проверьте имя"
    case .unreadable(let path): "\(path): не читается; попросите у владельца право на чтение"
    case .leftOver(let path):
      "\(path): этот файл записей не из нынешней выгрузки; уберите его или выгрузите в пустую папку"
    case .cannotWrite(let path):
      "\(path): не удаётся записать; освободите место или выберите свою папку"
    }
  }

  static func russian(_ error: SearchError) -> String {
    switch error {
    case .noWords: "искать нечего: нет ни одного слова; напишите слово, число или имя"
    case .tooManyWords(let most):
      "больше \(russianCount(most, "слова", "слов", "слов")) искать нельзя; оставьте самые важные"
    }
  }

  static func russian(_ error: CareError) -> String {
    switch error {
    case .taken(let path): "\(path): файл с таким именем уже есть; выберите другое имя"
    case .cannotWrite(let path):
      "\(path): не удаётся записать, ничего лишнего не осталось; освободите место или выберите свою папку"
    case .damaged(let path, let found):
      "\(path): реестр повреждён, копия не сделана (\(some(found))); см. 'tierwatch doctor'"
    case .unreadable(let path, let message):
      "\(path): реестр повреждён, копия не сделана (\(message)); см. 'tierwatch doctor'"
    case .noSuchCopy(let path): "\(path): нет такого файла, который вы могли бы прочесть; проверьте имя"
    case .unfit(let path, let found):
      "\(path): копия непригодна, ничего не изменено (\(some(found))); возьмите другую копию"
    case .unopened(let path, let why):
      "\(path): копия непригодна, ничего не изменено (\(russian(why))); возьмите другую копию"
    case .copyInUse(let path):
      "\(path): рядом лежит журнал записи, значит, это не резервная копия; "
        + "сначала выполните tierwatch backup --registry \(quoted(path))"
    case .sameFile(let path): "\(path): это и есть сам реестр; укажите его копию"
    case .registryThere(let path):
      "\(path): здесь уже есть реестр или его журнал записи; добавьте --replace (прежний сохранится рядом) "
        + "или укажите другой --registry"
    }
  }

  private static func some(_ found: [Mismatch]) -> String {
    few(found.map(russian.brief)) { "и ещё \($0)" }
  }

  static func russian(_ why: ReversalRefused) -> String {
    switch why {
    case .nothingWritten: "отменять нечего: этот автор здесь ничего не записывал"
    case .writtenElsewhere: "этот автор писал на другом устройстве; отмените там"
    case .builtOn(let keys):
      "не отменено: эти записи позже изменил кто-то другой: \(keys.briefly(in: .russian)); договоритесь с ним,"
        + " затем исправьте (amend) или отзовите (withdraw)"
    case .ofFile:
      "не отменено: последняя команда касалась файла; приложите его снова или открепите командой 'tierwatch evidence detach'"
    case .erased: "не отменено: прежнее или записанное содержание стёрто навсегда"
    case .lowers(let key):
      "не отменено: понизился бы уровень защиты; запросите это: 'tierwatch evidence lower \(key.name)"
        + " --to УРОВЕНЬ --because ПРИЧИНА'"
    case .protected: "не отменено: среди записей есть защищённые; обратитесь к тому, кто их хранит"
    }
  }

  static func russian(_ place: Mismatch.Place) -> String {
    switch place {
    case .schema: "устройство базы"
    case .entry(let id): "запись журнала \(id)"
    case .arrival(let number): "поступление № \(number) в журнал"
    case .commit(let number): "фиксация № \(number) журнала"
    case .table(let name): "таблица \(name)"
    case .file(let entry, let stored):
      "файл \(stored.prefix(12)) (запись журнала \(entry.isEmpty ? "–" : entry))"
    case .chain(let device, let sequence, let author):
      "запись № \(sequence) устройства \(device) (автор \(author.harmless))"
    }
  }

  static func russian(_ what: Mismatch.What) -> String {
    switch what {
    case .alteredFromOutside: "таблицы или триггеры изменены извне"
    case .headerUnreadable: "заголовок не читается"
    case .followsNot(let sequence, let device): "не продолжает запись № \(sequence) устройства \(device)"
    case .followsNoArrival(let number): "не следует за поступлением № \(number)"
    case .followsNoCommit(let number): "не следует за фиксацией № \(number)"
    case .digestDiffers, .headDiffers: "контрольная сумма не сходится"
    case .contentChanged: "содержание изменено"
    case .contentMissing: "содержания нет, а ни одно стирание эту запись не называет"
    case .erasedAndThere: "отмечена как стёртая, а содержание на месте"
    case .erasedByNobody: "отмечена как стёртая, а указанное стирание её не называет"
    case .boxDiffers: "зашифрованное в ней не открывается или не то, чем названо"
    case .keyMissing: "она зашифрована, а ключа к ней нет"
    case .noCommit: "ни одна фиксация его не содержит"
    case .strayRow: "есть строка без той, к которой она относится"
    case .rowsDiffer(let count):
      "\(russianCount(count, "строка расходится", "строки расходятся", "строк расходятся")) с журналом"
    case .indexDiffers: "расходится с таблицей search_entry"
    case .signature(.holdsNot): "подпись устройства не сходится: эта запись или одна из прежних переписана"
    case .signature(.keyOfAnotherDevice): "подписана ключом, который этому устройству не принадлежит"
    case .unsigned: "не подписана, хотя это устройство подписывает всё, что пишет"
    }
  }
}

import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func kyrgyz(_ error: JournalError) -> String {
    switch error {
    case .notADatabase(let path):
      "\(path): SQLite файлы эмес; реестрди --registry менен көрсөтүңүз же бул файлды башка жакка алып коюңуз"
    case .notARegistry(let path):
      "\(path): SQLite файлы, бирок TierWatch реестри эмес; башкасын --registry менен көрсөтүңүз"
    case .newerThanProgram(let path):
      "\(path): TierWatch программасынын жаңыраак версиясында жазылган; программаны жаңыртыңыз"
    case .alteredSchema(let path):
      "\(path): таблицалары же триггерлери сырттан өзгөртүлгөн; камдык көчүрмөнү кайтарыңыз же акыркы бүтүн"
        + " көчүрмөдөн экспорт жасаңыз"
    case .locked(let path):
      "\(path): буга башка программа жазып жатат; аны жаап, буйрукту кайра бериңиз"
    case .readOnly(let path):
      "\(path): файлга же анын папкасына жазууга уруксат жок; реестрди (жанында -wal файлы болсо, аны да) өз папкаңызга"
        + " көчүрүп, ошол жерден ачыңыз"
    case .noSuchRegistry(let path):
      "\(path): мындай реестр жок; аны 'tierwatch import Recommendations Evidence' менен түзүңүз же --registry менен"
        + " көрсөтүңүз"
    case .cannotCreate(let path, let reason):
      "\(path): түзүүгө болбойт (\(reason)); --registry менен башка жерди тандаңыз"
    case .networkFileSystem(let path, let name):
      "\(path): тармактык дискте турат (\(name)), ал жерде эки программа бир учурда жазып жибериши мүмкүн; реестрди"
        + " ушул компьютердин дискине көчүрүңүз же бир гана программа жазарын камсыздап,"
        + " TIERWATCH_ALLOW_NETWORK_FS=1 деп коюңуз"
    case .diskFull(let path):
      "\(path): дискте орун жок, мындан эч нерсе жазылган жок; орун бошотуп, буйрукту кайра бериңиз"
    case .diskFailed(let path):
      "\(path): диск жооп бербейт же чыгарылып алынган; ал ордунда барбы, орун барбы – текшерип, 'tierwatch journal"
        + " verify' аткарыңыз да, акыркы аракетти кайталаңыз"
    case .takenAway(let path):
      "\(path): файл ачык турганда жылдырылган же алмаштырылган; аны ордуна кайтарып, акыркы аракет бар-жогун"
        + " 'tierwatch journal log' менен караңыз, жок болсо, кайталаңыз"
    case .database(let message): "реестр: \(message); эмне болгонун 'tierwatch doctor' айтат"
    case .emptyReason: "себеби жазылган эмес; эмне үчүн экенин --reason менен бир-эки сөз кылып жазыңыз"
    case .noAuthor:
      "автору көрсөтүлгөн эмес; --author менен лакап ат кошуңуз же TIERWATCH_AUTHOR маанисин коюңуз"
    case .payloadIsUnreadable: "журнал: бир жазуу окулбайт; кайсынысы экенин 'tierwatch journal verify' айтат"
    case .payloadIsNewer: "журнал: жаңыраак форматтагы жазуу бар; программаны жаңыртыңыз"
    case .unknownHead(let head):
      "\(head): журналда мындай текшерүү суммасы жок; алардын тизмеси: 'tierwatch journal log'"
    case .unknownEdition(let edition):
      "\(edition): реестрде мындай басылыш жок; барларынын тизмеси: 'tierwatch edition list'"
    case .unknownRecord(let name): "\(name): реестрде мындай жазуу жок; атын текшериңиз"
    case .changedMeanwhile(let name):
      "\(name): ушул аралыкта башка бирөө өзгөртүп койгон; карап көрүп, буйрукту кайра бериңиз"
    case .unknownAuthor(let name, let nearest):
      "автор: \(name.harmless) деген лакап ат бул жерде жазылган эмес\(nearest.isEmpty ? "" : " (балким, \(nearest.map(\.harmless).joined(separator: ", "))?)"); "
        + "аны жазылган авторлордун бири кошот: 'tierwatch author add \(quoted(name.harmless))'"
    case .authorElsewhere(let name, let device):
      "автор: \(name.harmless) башка түзмөктөрдөн жазат; бул да анын түзмөгү болсо, жазылган авторлордун бири аны "
        + "мурдагылары менен бирге кошот: 'tierwatch author add \(quoted(name.harmless)) --device \(device)'"
    case .authorLeft(let name, let day):
      "автор: \(name.harmless) \(day) күнүнөн тартып жазбай калган; өз атыңызды көрсөтүңүз, ал эми автор кайтып келсе, "
        + "жазылган авторлордун бири аны кайра кошот: 'tierwatch author add \(quoted(name.harmless))'"
    case .encrypted(let name):
      "\(name): тексти шифрленген; реестрди 'tierwatch unlock' буйругу менен ачыңыз"
    case .registryLocked:
      "реестр сырсөз менен жабылган; иштеп бүткүчө аны 'tierwatch unlock' буйругу менен ачып алыңыз"
    case .chainNotOurs(let device, let sequence):
      "журнал: \(device) түзмөгүнүн – тактап айтканда, ушул түзмөктүн – № \(sequence) жазуусуна ал кол койгон эмес; "
        + "эч нерсе жазылган жок. 'tierwatch journal verify' аткарып, акыркы бүтүн көчүрмөнү кайтарыңыз"
    }
  }

  static func kyrgyz(_ error: RecordFolderError) -> String {
    switch error {
    case .missing(let path): "\(path): мындай файл же папка жок; атын текшериңиз"
    case .unreadable(let path): "\(path): окулбайт; ээсинен окууга уруксат сураңыз"
    case .leftOver(let path):
      "\(path): бул жазуулар файлы азыркы экспорттон эмес; аны алып коюңуз же бош папкага экспорт жасаңыз"
    case .cannotWrite(let path):
      "\(path): жазуу мүмкүн эмес; орун бошотуңуз же өз папкаңызды тандаңыз"
    }
  }

  static func kyrgyz(_ error: SearchError) -> String {
    switch error {
    case .noWords: "издей турган сөз жок; жок дегенде бир сөз, сан же ат жазыңыз"
    case .tooManyWords(let most): "\(most) сөздөн көп издөөгө болбойт; эң маанилүүлөрүн калтырыңыз"
    }
  }

  static func kyrgyz(_ error: CareError) -> String {
    switch error {
    case .taken(let path): "\(path): мындай аталыштагы файл бар; башка ат тандаңыз"
    case .cannotWrite(let path):
      "\(path): жазуу мүмкүн болгон жок, ашыкча эч нерсе калган жок; орун бошотуңуз же өзүңүздүн папкаңызды тандаңыз"
    case .damaged(let path, let found):
      "\(path): реестр бузулган, көчүрмө жасалган жок (\(some(found))); 'tierwatch doctor' буйругун караңыз"
    case .unreadable(let path, let message):
      "\(path): реестр бузулган, көчүрмө жасалган жок (\(message)); 'tierwatch doctor' буйругун караңыз"
    case .noSuchCopy(let path): "\(path): мындай файл жок же аны окууга уруксатыңыз жок; атын текшериңиз"
    case .unfit(let path, let found):
      "\(path): көчүрмө жараксыз, эч нерсе өзгөргөн жок (\(some(found))); башка көчүрмөнү алыңыз"
    case .unopened(let path, let why):
      "\(path): көчүрмө жараксыз, эч нерсе өзгөргөн жок (\(kyrgyz(why))); башка көчүрмөнү алыңыз"
    case .copyInUse(let path):
      "\(path): жанында жазуу журналы турат, демек бул камдык көчүрмө эмес; "
        + "адегенде муну аткарыңыз: tierwatch backup --registry \(quoted(path))"
    case .sameFile(let path): "\(path): бул реестрдин өзү; анын көчүрмөсүн көрсөтүңүз"
    case .registryThere(let path):
      "\(path): бул жерде реестр же анын жазуу журналы бар; --replace кошуңуз (мурункусу жанында сакталат) "
        + "же --registry менен башка жерди көрсөтүңүз"
    }
  }

  private static func some(_ found: [Mismatch]) -> String {
    few(found.map(kyrgyz.brief)) { "дагы \($0)" }
  }

  static func kyrgyz(_ why: ReversalRefused) -> String {
    switch why {
    case .nothingWritten: "жокко чыгара турган эч нерсе жок: бул автор бул жерде эч нерсе жазган эмес"
    case .writtenElsewhere: "бул автор башка түзмөктө жазган; ошол жерден жокко чыгарыңыз"
    case .builtOn(let keys):
      "жокко чыгарылган жок: бул жазууларды кийин башка бирөө өзгөрткөн: \(keys.briefly(in: .kyrgyz)); ал киши"
        + " менен сүйлөшүп, анан оңдоңуз (amend) же кайтарып алыңыз (withdraw)"
    case .ofFile:
      "жокко чыгарылган жок: акыркы буйрук файлга тиешелүү; файлды кайра тиркеңиз же 'tierwatch evidence detach' менен ажыратыңыз"
    case .erased: "жокко чыгарылган жок: мурдагы же жазылган мазмун биротоло өчүрүлгөн"
    case .lowers(let key):
      "жокко чыгарылган жок: коргоо деңгээли төмөндөп калмак; муну 'tierwatch evidence lower \(key.name)"
        + " --to ДЕҢГЭЭЛИ --because СЕБЕБИ' менен сураңыз"
    case .protected:
      "жокко чыгарылган жок: арасында корголгон жазуулар бар; аларды сактаган кишиге кайрылыңыз"
    }
  }

  static func kyrgyz(_ place: Mismatch.Place) -> String {
    switch place {
    case .schema: "базанын түзүлүшү"
    case .entry(let id): "журналдагы \(id) жазуусу"
    case .arrival(let number): "журналга түшкөн № \(number)"
    case .commit(let number): "журналдын № \(number) бекитүүсү"
    case .table(let name): "\(name) таблицасы"
    case .file(let entry, let stored):
      "\(stored.prefix(12)) файлы (журналдагы \(entry.isEmpty ? "–" : entry) жазуусу)"
    case .chain(let device, let sequence, let author):
      "\(device) түзмөгүнүн № \(sequence) жазуусу (автору \(author.harmless))"
    }
  }

  static func kyrgyz(_ what: Mismatch.What) -> String {
    switch what {
    case .alteredFromOutside: "таблицалары же триггерлери сырттан өзгөртүлгөн"
    case .headerUnreadable: "баш маалыматы окулбайт"
    case .followsNot(let sequence, let device): "\(device) түзмөгүнүн № \(sequence) жазуусун улантпайт"
    case .followsNoArrival(let number): "журналга түшкөн № \(number) жазуудан кийин келбейт"
    case .followsNoCommit(let number): "№ \(number) бекитүүдөн кийин келбейт"
    case .digestDiffers, .headDiffers: "текшерүү суммасы дал келбейт"
    case .contentChanged: "мазмуну өзгөртүлгөн"
    case .contentMissing: "мазмуну жок, бирок өчүрүү тууралуу жазуулардын бири да аны атабайт"
    case .erasedAndThere: "өчүрүлгөн деп белгиленген, бирок мазмуну ордунда турат"
    case .erasedByNobody: "өчүрүлгөн деп белгиленген, бирок көрсөтүлгөн өчүрүү аны атабайт"
    case .boxDiffers: "андагы шифрленген нерсе ачылбайт же аталганындай эмес"
    case .keyMissing: "ал шифрленген, бирок ачкычы жок"
    case .noCommit: "аны бир да бекитүү камтыбайт"
    case .strayRow: "таандык болгон сабы жок сап бар"
    case .rowsDiffer(let count): "журналга дал келбеген саптар: \(count)"
    case .indexDiffers: "search_entry таблицасына дал келбейт"
    case .signature(.holdsNot):
      "түзмөктүн колтамгасы дал келбейт: бул жазуу же андан мурункулардын бири кайра жазылган"
    case .signature(.keyOfAnotherDevice): "бул түзмөктүкү эмес ачкыч менен кол коюлган"
    case .unsigned: "ага кол коюлган эмес, бул түзмөк болсо жазганынын баарына кол коёт"
    }
  }
}

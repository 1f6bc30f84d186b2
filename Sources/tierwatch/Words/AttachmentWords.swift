import Registry
import Reporting
import Storage

/// What is said of files that belong to evidence, a value for each language.
struct AttachmentWords: Sendable {
  /// Digest, what it is, type, bytes, received, level, made from.
  let heads: [String]
  let role: @Sendable (Attachment.Role) -> String
  let attached: @Sendable (Attachment.Role, _ digest: String, _ size: Int, MediaType) -> String
  let programMissing: @Sendable (_ program: String, _ package: String) -> String
  let onlyInternal, none: String
  let locked: @Sendable (_ count: Int) -> String
  /// So many are not in an export.
  let notExported: @Sendable (_ count: Int) -> String
  let extracted: @Sendable (_ path: String, _ digest: String) -> String
  let askDetach, detached: @Sendable (_ digest: String) -> String
  let refused: @Sendable (AttachmentError) -> String

  static func of(_ language: Language) -> AttachmentWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension AttachmentWords {
  private static let megabytes = ReceivedFile.limit / 1_000_000

  private static let english = AttachmentWords(
    heads: ["SHA-256", "What", "Type", "Bytes", "Received", "Level", "Made from"],
    role: {
      switch $0 {
      case .original: "original"
      case .working: "working copy"
      case .redacted: "redacted"
      }
    },
    attached: { role, digest, size, media in
      let what =
        switch role {
        case .original: "original kept"
        case .working: "working copy made"
        case .redacted: "redacted copy kept"
        }
      return "\(what): SHA-256 \(digest), \(size) bytes, \(media.rawValue)"
    },
    programMissing: {
      "No working copy: \($0) is not installed, so the file stays for internal use. 'sudo apt-get install \($1)' "
        + "installs it; then detach the file and attach it again."
    },
    onlyInternal:
      "No working copy: not all that such a file may hide can be taken out of it, so it stays for internal use.",
    none: "No files.",
    locked: { "\(englishCount($0, "file is", "files are")) locked; 'tierwatch unlock' unlocks" },
    notExported: {
      "\(englishCount($0, "file stays", "files stay")) in the registry; 'tierwatch evidence extract' writes one"
    },
    extracted: { "\($0): written, SHA-256 \($1)" },
    askDetach: { "Take the file \($0.prefix(12)) and the copies made of it out of force? [yes/no] " },
    detached: { "\($0.prefix(12)): detached; its bytes stay until the entry is erased" },
    refused: {
      switch $0 {
      case .missing(let path): "\(path): cannot be read; check the name, and whether it is yours"
      case .notAFile(let path):
        "\(path): not an ordinary file; give the file itself, not a folder, pipe or link"
      case .empty(let path): "\(path): empty; look where the file was lost"
      case .tooLarge(let path):
        "\(path): larger than \(megabytes) MB; attach the part that matters, or scan it less finely"
      case .changedWhileRead(let path):
        "\(path): changed while it was read; wait until it is finished, then try again"
      case .program: "the file is a program, and is not kept; attach what it shows"
      case .archive: "the file is an archive, and is not kept; unpack it, look, and attach what matters"
      case .attachedAlready(let digest): "\(digest.prefix(12)): attached to this entry already"
      case .unknown(let digest):
        "\(digest.harmless): no file of this entry begins so; see 'tierwatch evidence attachments'"
      case .ambiguous(let digest):
        "\(digest.harmless): several files of this entry begin so; give more letters"
      case .digestDiffers(let digest):
        "\(digest.prefix(12)): the file's bytes are not what its digest says; run 'tierwatch journal verify', and restore "
          + "the last good copy"
      }
    })

  private static let russian = AttachmentWords(
    heads: ["SHA-256", "Что это", "Тип", "Байт", "Получено", "Уровень", "Сделано из"],
    role: {
      switch $0 {
      case .original: "оригинал"
      case .working: "рабочая копия"
      case .redacted: "с закрытыми местами"
      }
    },
    attached: { role, digest, size, media in
      let what =
        switch role {
        case .original: "оригинал сохранён"
        case .working: "рабочая копия сделана"
        case .redacted: "копия с закрытыми местами сохранена"
        }
      return "\(what): SHA-256 \(digest), байт: \(size), \(media.rawValue)"
    },
    programMissing: {
      "Рабочей копии нет: программа \($0) не установлена, и файл остаётся только для внутреннего пользования. Установите "
        + "её: 'sudo apt-get install \($1)', затем открепите файл и приложите снова."
    },
    onlyInternal:
      "Рабочей копии нет: из такого файла нельзя убрать всё, что в нём может быть скрыто, поэтому он остаётся для "
      + "внутреннего пользования.",
    none: "Файлов нет.",
    locked: { "Закрыто файлов: \($0); открыть: 'tierwatch unlock'" },
    notExported: {
      "\(russianCount($0, "файл остаётся", "файла остаются", "файлов остаются")) в реестре; по одному их записывает "
        + "tierwatch evidence extract"
    },
    extracted: { "\($0): записан, SHA-256 \($1)" },
    askDetach: { "Открепить файл \($0.prefix(12)) и сделанные из него копии? [да/нет] " },
    detached: { "\($0.prefix(12)): откреплён; его содержимое остаётся, пока запись не стёрта" },
    refused: {
      switch $0 {
      case .missing(let path): "\(path): не читается; проверьте имя файла и права на него"
      case .notAFile(let path): "\(path): не обычный файл; укажите сам файл, а не папку, канал или ссылку"
      case .empty(let path): "\(path): пуст; выясните, где потерялось содержимое"
      case .tooLarge(let path):
        "\(path): больше \(megabytes) МБ; приложите только нужную часть или отсканируйте с меньшим разрешением"
      case .changedWhileRead(let path):
        "\(path): изменился, пока его читали; дождитесь, когда запись файла закончится, и повторите"
      case .program: "это программа, она не принимается; приложите то, что она показывает"
      case .archive: "это архив, он не принимается; распакуйте его, просмотрите и приложите нужное"
      case .attachedAlready(let digest): "\(digest.prefix(12)): уже приложен к этой записи"
      case .unknown(let digest):
        "\(digest.harmless): у этой записи нет файла с таким началом; список покажет tierwatch evidence attachments"
      case .ambiguous(let digest):
        "\(digest.harmless): так начинаются несколько файлов этой записи; введите больше знаков"
      case .digestDiffers(let digest):
        "\(digest.prefix(12)): содержимое файла не сходится с контрольной суммой; выполните tierwatch journal verify и "
          + "верните последнюю исправную копию"
      }
    })

  private static let kyrgyz = AttachmentWords(
    heads: ["SHA-256", "Эмне экени", "Түрү", "Байт", "Алынган күнү", "Деңгээли", "Эмнеден жасалган"],
    role: {
      switch $0 {
      case .original: "түп нуска"
      case .working: "жумушчу көчүрмө"
      case .redacted: "айрым жерлери жабылган"
      }
    },
    attached: { role, digest, size, media in
      let what =
        switch role {
        case .original: "түп нуска сакталды"
        case .working: "жумушчу көчүрмө жасалды"
        case .redacted: "айрым жерлери жабылган көчүрмө сакталды"
        }
      return "\(what): SHA-256 \(digest), байт: \(size), \(media.rawValue)"
    },
    programMissing: {
      "Жумушчу көчүрмө жасалган жок: \($0) программасы орнотулган эмес, ошондуктан файл ички колдонуу үчүн гана калат. "
        + "Аны 'sudo apt-get install \($1)' менен орнотуп, файлды ажыратып, кайра тиркеңиз."
    },
    onlyInternal:
      "Жумушчу көчүрмө жасалган жок: мындай файлда жашырылып калышы мүмкүн болгондун баарын алып салууга болбойт, "
      + "ошондуктан ал ички колдонуу үчүн гана калат.",
    none: "Файл жок.",
    locked: { "Жабык файлдардын саны: \($0); ачуу үчүн: 'tierwatch unlock'" },
    notExported: {
      "Реестрде калган файлдардын саны: \($0); аларды tierwatch evidence extract бирден жазып берет"
    },
    extracted: { "\($0): жазылды, SHA-256 \($1)" },
    askDetach: { "\($0.prefix(12)) файлы менен андан жасалган көчүрмөлөр ажыратылсынбы? [ооба/жок] " },
    detached: { "\($0.prefix(12)): ажыратылды; мазмуну жазуу өчүрүлгөнгө чейин сакталат" },
    refused: {
      switch $0 {
      case .missing(let path): "\(path): окулбайт; атын жана окууга укугуңуз бар-жогун текшериңиз"
      case .notAFile(let path):
        "\(path): кадимки файл эмес; папканы же шилтемени эмес, файлдын өзүн көрсөтүңүз"
      case .empty(let path): "\(path): бош; мазмуну кайда жоголгонун караңыз"
      case .tooLarge(let path):
        "\(path): \(megabytes) МБдан чоң; керектүү бөлүгүн гана тиркеңиз же төмөнүрөөк сапатта сканерлеңиз"
      case .changedWhileRead(let path):
        "\(path): окулуп жатканда өзгөрдү; файлдын жазылышы бүткөнчө күтүп, кайра аракет кылыңыз"
      case .program: "бул программа, ал кабыл алынбайт; ал көрсөткөн нерсени тиркеңиз"
      case .archive: "бул архив, ал кабыл алынбайт; аны чечип, карап чыгып, керектүүсүн тиркеңиз"
      case .attachedAlready(let digest): "\(digest.prefix(12)): бул жазууга мурда эле тиркелген"
      case .unknown(let digest):
        "\(digest.harmless): бул жазууда мындай башталган файл жок; тизмесин tierwatch evidence attachments көрсөтөт"
      case .ambiguous(let digest):
        "\(digest.harmless): бул жазуунун бир нече файлы ушундай башталат; көбүрөөк белги жазыңыз"
      case .digestDiffers(let digest):
        "\(digest.prefix(12)): файлдын мазмуну текшерүү суммасына дал келбейт; tierwatch journal verify аткарып, акыркы "
          + "бүтүн көчүрмөнү кайтарыңыз"
      }
    })
}

import Registry
import Reporting

/// What is said of grades and of owners, a value for each language.
struct GradeWords: Sendable {
  let credibility: String
  let reliability: @Sendable (_ source: String) -> String
  /// Where a grade was taken away, and where there never was one.
  let taken, none: String
  /// The day of an entry in the journal, where the grade itself bears none.
  let entered: @Sendable (_ day: String) -> String
  let kind, partOf, sources, reliabilityColumn, owner: String
  /// Sources whose owner is words: the words, and of how many.
  let inWords: @Sendable (_ words: String, _ sources: Int) -> String
  let moved: @Sendable (_ sources: Int, _ owner: OwnerID) -> String
  let ofSources: String
  let parts: String

  static func of(_ language: Language) -> GradeWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension GradeWords {
  static let english = GradeWords(
    credibility: "Credibility of the information, from the journal:",
    reliability: { "Reliability of the source \($0), from the journal:" },
    taken: "grade taken away", none: "never graded", entered: { "(recorded \($0))" }, kind: "Kind",
    partOf: "Part of", sources: "Sources", reliabilityColumn: "Grade", owner: "Owner",
    inWords: { words, count in
      "\(englishCount(count, "source names", "sources name")) the owner in words: “\(words)”; to give it a record:"
        + " tierwatch owner add … --for \"\(words)\""
    },
    moved: { "\(englishCount($0, "source", "sources")) now \($0 == 1 ? "names" : "name") \($1) as owner." },
    ofSources: "Its sources:", parts: "Part of it:")

  static let russian = GradeWords(
    credibility: "Достоверность сведения, по журналу:",
    reliability: { "Надёжность источника \($0), по журналу:" },
    taken: "оценка снята", none: "оценки не было", entered: { "(записано \($0))" }, kind: "Вид",
    partOf: "Входит в", sources: "Источники", reliabilityColumn: "Оценка", owner: "Владелец",
    inWords: { words, count in
      "владелец записан словами: «\(words)» (\(russianCount(count, "источник", "источника", "источников"))); чтобы"
        + " завести для него запись: tierwatch owner add … --for \"\(words)\""
    },
    moved: { "\($1) теперь владелец \(russianCount($0, "источника", "источников", "источников"))." },
    ofSources: "Его источники:", parts: "В него входят:")

  static let kyrgyz = GradeWords(
    credibility: "Маалыматтын аныктыгы, журнал боюнча:",
    reliability: { "\($0) булагынын ишенимдүүлүгү, журнал боюнча:" },
    taken: "баасы алынып салынган", none: "эч качан баалана элек", entered: { "(жазылган күнү \($0))" },
    kind: "Түрү", partOf: "Кайсынын бөлүгү", sources: "Булактар", reliabilityColumn: "Баасы",
    owner: "Ээси",
    inWords: { words, count in
      "\(count) булактын ээси сөз менен жазылган: «\(words)»; ага өзүнчө жазуу ачуу үчүн:"
        + " tierwatch owner add … --for \"\(words)\""
    },
    moved: { "Эми \($0) булактын ээси – \($1)." },
    ofSources: "Анын булактары:", parts: "Анын бөлүктөрү:")
}

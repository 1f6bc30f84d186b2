import Registry
import Reporting
import Storage

/// What is said where something cannot be done, a value for each language.
struct ComplaintWords: Sendable {
  let complaint: @Sendable (Complaint) -> String
  let misuse: @Sendable (Misuse) -> String
  let form: @Sendable (NameForm) -> String
  let flaw: @Sendable (Flaw) -> (what: String, remedy: String)
  let refusedRows: @Sendable (RefusedRowsError) -> String
  let journal: @Sendable (JournalError) -> String
  let folder: @Sendable (RecordFolderError) -> String
  let search: @Sendable (SearchError) -> String
  let care: @Sendable (CareError) -> String
  let reversal: @Sendable (ReversalRefused) -> String
  let place: @Sendable (Mismatch.Place) -> String
  let mismatch: @Sendable (Mismatch.What) -> String
  let remedy: @Sendable (_ isDerived: Bool) -> String
  /// So many problems that would tell of protected records.
  let hidden: @Sendable (_ count: Int) -> String
  let unforeseen: @Sendable (String) -> String
  let noOutput: String

  static func of(_ language: Language) -> ComplaintWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  /// Where a mismatch stands, and what it is.
  func brief(_ found: Mismatch) -> String { "\(place(found.place)): \(mismatch(found.what))" }

  func lines(_ found: [Mismatch]) -> String {
    found.map { "\(brief($0)); \(remedy($0.isDerived))" }.joined(separator: "\n")
  }
}

extension RecordsRefused {
  func words(in language: Language) -> String {
    lines(problems.map { $0.line(in: language) } + malformed.map { $0.line(in: language) }, in: language)
  }

  /// Without remedies, and without what was listed already.
  func brief(but listed: Set<RecordKey>, in language: Language) -> String {
    let told = problems.filter { !listed.contains($0.record) }.map {
      "  \($0.record.words(in: language)): \($0.words(in: language).what)"
    }
    return lines(
      told
        + malformed.map {
          "  \($0.record.words(in: language)): \($0.malformation.words(in: language).what)"
        }, in: language)
  }

  private func lines(_ told: [String], in language: Language) -> String {
    (told + (protected == 0 ? [] : [ComplaintWords.of(language).hidden(protected)])).joined(separator: "\n")
  }
}

extension MalformedRecord {
  fileprivate func line(in language: Language) -> String {
    "\(record.words(in: language)): \(malformation.line(in: language))"
  }
}

extension Malformation {
  func words(in language: Language) -> (what: String, remedy: String) {
    let (what, remedy) = ComplaintWords.of(language).flaw(flaw)
    return (field.map { "\($0): \(what)" } ?? what, remedy)
  }

  fileprivate func line(in language: Language) -> String {
    let (what, remedy) = words(in: language)
    return "\(what); \(remedy)"
  }
}

extension TypedFieldFault {
  /// What is wrong first, and what to do: the rest may follow from it.
  func line(in language: Language) -> String { malformations.first?.line(in: language) ?? "" }
}

extension Problem {
  /// The record, what is wrong with it, and what to do.
  func line(in language: Language) -> String {
    let (what, remedy) = words(in: language)
    return "\(record.words(in: language)): \(what); \(remedy)"
  }
}

extension FileProblems {
  /// As a person mends them, file by file, from top to bottom; as many as a person reads.
  func lines(in language: Language, atMost most: Int = 100, _ more: (Int) -> String) -> String {
    let ordered = kept.map { ($0.file ?? "", $0.line ?? 0, $0.line(in: language)) }.sorted { $0 < $1 }
    let shown = ordered.prefix(most).map(\.2)
    return (shown + (count > shown.count ? [more(count - shown.count)] : [])).joined(separator: "\n")
  }
}

extension FileProblem {
  func line(in language: Language) -> String {
    let place = file ?? ImportWords.of(language).inRegistry
    return "\(place):\(line.map { "\($0):" } ?? "") \(what.line(in: language))"
  }
}

extension FileProblem.What {
  func line(in language: Language) -> String {
    switch self {
    case .malformation(let malformation): malformation.line(in: language)
    case .problem(let problem): problem.line(in: language)
    }
  }
}

extension [RecordChange] {
  /// Each with its fields as the registry and the file have them.
  func lines(in language: Language, _ say: (_ place: String, _ name: String) -> String) -> String {
    let words = ImportWords.of(language)
    return map {
      say($0.place, $0.key.words(in: language)) + "\n" + $0.fields(words.registry, words.file)
    }.joined(separator: "\n")
  }
}

extension RecordChange {
  var place: String { "\(file):\(line ?? 1)" }

  func fields(_ before: String, _ after: String) -> String {
    fields.map { "    \($0.path)\n      \(before): \($0.before ?? "–")\n      \(after): \($0.after ?? "–")" }
      .joined(separator: "\n")
  }
}

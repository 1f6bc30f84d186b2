import Foundation
import Registry
import Reporting
import Storage

/// Every grade that a record has had: when, which, by whom and why, as the journal has it.
struct GradeHistory {
  /// Behind a record file's text, so that all of it can still be read as one.
  static let mark = "# "

  private let lines: [String]

  /// Of the judgement that each version holds.
  init<Grade: GradeLetter>(
    _ versions: [RecordVersion], in language: Language, of judgement: (Record) -> Judgement<Grade>?
  ) {
    var lines: [String] = []
    var last: Judgement<Grade>?
    for version in versions {
      let now = judgement(version.record)
      guard now.map(Given.init) != last.map(Given.init) else { continue }
      last = now
      lines.append(GradeWords.of(language).line(version, now, in: language))
    }
    self.lines = lines
  }

  func text(_ heading: String, in language: Language) -> String {
    let told = lines.isEmpty ? [GradeWords.of(language).none] : lines
    return
      ([Self.mark + heading]
      + told.map {
        TextTable.wrapped($0, to: Terminal.width, after: Self.mark + "  ", hanging: 0)
          .replacing("\n", with: "\n\(Self.mark)    ")
      }).joined(separator: "\n")
  }

  /// What makes a grade another one; its words are edited and translated without that.
  private struct Given<Grade: GradeLetter>: Equatable {
    let grade: Grade
    let grader: String
    let day: CalendarDay?

    init(_ judgement: Judgement<Grade>) {
      (grade, grader, day) = (judgement.grade, judgement.grader, judgement.day)
    }
  }
}

extension GradeWords {
  fileprivate func line<Grade: GradeLetter>(
    _ version: RecordVersion, _ judgement: Judgement<Grade>?, in language: Language
  ) -> String {
    guard let judgement else {
      return [version.entry.day ?? "–", taken, version.author.harmless].joined(separator: " · ")
    }
    let day = judgement.day?.iso ?? version.entry.day.map(entered) ?? "–"
    return [
      day, judgement.grade.rawValue, judgement.grader.harmless, judgement.reason.line(in: language),
    ].joined(separator: " · ")
  }
}

extension RegistryStore {
  /// The history of both halves of an entry's grade.
  func grades(of entry: Evidence, in language: Language) throws -> String {
    let words = GradeWords.of(language)
    let credibility = GradeHistory(
      try versions(of: RecordKey(.evidence, entry.id.text)), in: language, of: \.credibility)
    return [
      credibility.text(words.credibility, in: language), try grades(of: entry.source, in: language),
    ].joined(separator: "\n")
  }

  func grades(of source: SourceID, in language: Language) throws -> String {
    let words = GradeWords.of(language)
    return GradeHistory(
      try versions(of: RecordKey(.source, source.text)), in: language, of: \.reliability
    ).text(words.reliability(source.text), in: language)
  }
}

extension Record {
  fileprivate var credibility: Judgement<Credibility>? {
    if case .evidence(let entry) = self { entry.credibility } else { nil }
  }

  fileprivate var reliability: Judgement<Reliability>? {
    if case .source(let source) = self { source.reliability } else { nil }
  }
}

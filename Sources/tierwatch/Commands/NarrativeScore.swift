import ArgumentParser
import Narrative
import Registry
import Reporting
import Storage

extension NarrativeCommand {
  struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "score",
      abstract: "Compares what is read from a narrative with careful records of the same text.",
      discussion: """
        Recall is the share of what the records have that the drafts have too; precision the share of what was drafted
        that the records have. Records count that name their paragraph and sentence; a sentence's records and drafts are
        paired one to one.

        Examples:
          tierwatch narrative score kgz-2019-ky.txt --against Recommendations/KGZ Evidence/KGZ --edition KGZ-2019
          tierwatch narrative score text.txt --against records.yaml --differences
        """)

    @OptionGroup var source: NarrativeOptions
    @Option(name: .long, parsing: .upToNextOption, help: "Record files or folders.") var against: [String]
    @Flag(help: "List every place where they disagree.") var differences = false
    @Flag(help: "Print JSON.") var json = false
    @OptionGroup var language: LanguageOption

    private var words: NarrativeWords { .of(language.resolved) }

    func run() throws {
      let files = try RecordFiles(at: against, acceptingDrafts: true).read()
      try Problems.refuse(files.problems)
      let reading = try source.reading(as: Self.onlyEdition(of: files.records.map(\.record)))
      guard let edition = reading.edition else {
        throw Complaint.narrative(.editionNeeded(reading.country, year: reading.year))
      }
      let (list, evidence) = Self.records(files.records.map(\.record), of: edition)
      guard !list.isEmpty || !evidence.isEmpty else { throw Complaint.narrative(.nothingToCompare(edition)) }
      let score = ReadingScore(reading, against: list, evidence)
      if json { return try Terminal.tell(JSONOutput.text(ScoreLines(score))) }
      Terminal.tell(table(score))
      if let share = score.linkPrecision { Terminal.tell("\(words.score.linkPrecision): \(percent(share))") }
      if differences { tellDifferences(score) }
    }

    private static func onlyEdition(of records: [Record]) -> EditionID? {
      let editions = Set(
        records.compactMap { if case .recommendation(let one) = $0 { one.id.edition } else { nil } })
      return editions.count == 1 ? editions.first : nil
    }

    /// The edition's list, and what rests on its narrative.
    private static func records(_ records: [Record], of edition: EditionID) -> ([Recommendation], [Evidence])
    {
      let source =
        records.lazy.compactMap {
          if case .edition(let one) = $0, one.id == edition { one.source } else { nil }
        }.first
        ?? SourceID("\(edition.country)-TIP-\(edition.year)")
      let list = records.compactMap {
        if case .recommendation(let one) = $0, one.id.edition == edition { one } else { nil }
      }
      let evidence = records.compactMap {
        if case .evidence(let entry) = $0, entry.source == source { entry } else { nil }
      }
      return (list.sorted { $0.id.position < $1.id.position }, evidence.sorted { $0.id < $1.id })
    }

    private func table(_ score: ReadingScore) -> String {
      let rows = ReadingScore.Part.allCases.map { part in
        let share = score.shares[part] ?? ReadingScore.Share()
        // Links are proposed by the handful: their precision is told apart.
        let precision = part == .links ? "" : share.precision.map(percent) ?? "–"
        return [
          words.score.part(part), "\(share.right)", "\(share.wanted)", "\(share.drafted)",
          share.recall.map(percent) ?? "–", precision,
        ]
      }
      let names = words.score
      return TextTable(
        heads: [names.head, names.right, names.wanted, names.drafted, names.recall, names.precision],
        rows: rows
      ).text(width: Terminal.width)
    }

    private func percent(_ share: Double) -> String {
      let hundredths = Int(share * 100 + 0.5)
      return hundredths >= 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    }

    private func tellDifferences(_ score: ReadingScore) {
      for difference in score.differences {
        let place = [
          difference.locator?.section?.words(in: language.resolved),
          difference.locator?.paragraph.map { "\($0).\(difference.locator?.sentences?.lowerBound ?? 0)" },
        ].compactMap(\.self).joined(separator: " ")
        Terminal.tell(
          "\(words.score.part(difference.part)), \(place), \(difference.record): "
            + words.score.difference(difference.wanted, difference.drafted))
      }
    }
  }
}

/// The figures for other programs.
private struct ScoreLines: Encodable {
  struct Line: Encodable {
    let part: String
    let right, wanted, drafted: Int
    let recall, precision: Double?
  }

  let parts: [Line]
  let linkPrecision: Double?

  init(_ score: ReadingScore) {
    parts = ReadingScore.Part.allCases.map { part in
      let share = score.shares[part] ?? ReadingScore.Share()
      return Line(
        part: part.rawValue, right: share.right, wanted: share.wanted, drafted: share.drafted,
        recall: share.recall,
        precision: part == .links ? nil : share.precision)
    }
    linkPrecision = score.linkPrecision
  }
}

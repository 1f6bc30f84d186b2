import ArgumentParser
import Foundation
import Narrative
import Registry
import Reporting
import Storage

extension NarrativeCommand {
  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read",
      abstract:
        "Drafts recommendations and evidence from a narrative's text, each at its place, for you to go through.",
      discussion: """
        Takes plain text as it was copied from a page or a PDF, in Kyrgyz, Russian or English. Nothing enters the
        registry: the drafts are record files marked proposed, and a page shows each beside the words that it came from.
        Go through them, mend and take out, then import what is left with --accept.

        Examples:
          tierwatch narrative read kgz-2026.txt
          tierwatch narrative read kgz-2026.txt --edition KGZ-2026 -o drafts --earlier Recommendations/KGZ/2025.yaml
          tierwatch narrative read old.txt --encoding windows-1251
        """)

    @OptionGroup var source: NarrativeOptions
    @Option(name: [.short, .long], help: "The folder for drafts and page; else narrative-EDITION.")
    var output: String?
    @Option(
      name: .long, parsing: .upToNextOption,
      help: "Record files with the earlier list; else the registry's last one before, if there is a registry."
    )
    var earlier: [String] = []
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    private var words: NarrativeWords { .of(language.resolved) }

    func run() throws {
      let reading = try source.reading()
      for notice in reading.notices { Terminal.remark(words.notice(notice)) }
      guard !reading.statements.isEmpty || !reading.recommendations.isEmpty else {
        throw Complaint.narrative(.nothingDrafted(path: source.file))
      }
      guard let edition = reading.edition else {
        throw Complaint.narrative(.editionNeeded(reading.country, year: reading.year))
      }
      let list = try earlierList(before: edition)
      let lineage = LineageProposal.all(from: list, to: reading)
      let dossier = Dossier(
        reading, as: edition, document: (source.file as NSString).lastPathComponent,
        recorded: try Today.day(),
        lineage: lineage, owner: try owner(of: edition.country))
      try write(dossier, reading, lineage)
      tell(reading, edition, lineage, list.count)
    }

    private func folder(of edition: EditionID) -> String { output ?? "narrative-\(edition)" }

    private func write(_ dossier: Dossier, _ reading: NarrativeReading, _ lineage: [LineageProposal]) throws {
      let folder = folder(of: dossier.edition)
      let files = DraftFiles(
        dossier.drafts.map { ProposedRecord($0.record, rule: $0.rule) }, of: dossier.edition)
      let page = (folder as NSString).appendingPathComponent("review.html")
      guard !FileManager.default.fileExists(atPath: page) else {
        throw RecordFolderError.leftOver(path: page)
      }
      _ = try files.write(below: folder)
      let review = ReviewPage(
        reading: reading, dossier: dossier, lineage: lineage, language: language.resolved,
        command: "tierwatch import \(folder) --accept")
      try OutputFile.write(review.html, to: page)
    }

    private func earlierList(before edition: EditionID) throws -> [Recommendation] {
      if !earlier.isEmpty {
        return RecordFiles.recommendations(
          try RecordFiles(at: earlier).read().records.map(\.record), before: edition)
      }
      guard FileManager.default.fileExists(atPath: registry.resolved) else { return [] }
      let records = try registry.forReading().records(of: edition.country)
      return RecordFiles.recommendations(
        records.recommendations.values.map(Record.recommendation), before: edition)
    }

    /// The State Department by the name of its record, where the registry has one.
    private func owner(of country: CountryCode) throws -> String {
      let words = "us-state-department"
      guard FileManager.default.fileExists(atPath: registry.resolved) else { return words }
      let owners = try registry.forReading().records(of: country, kinds: [.owner]).owners
      return owners.keys.map(\.text).first { $0 == "\(country)-\(words)" } ?? words
    }

    private func tell(
      _ reading: NarrativeReading, _ edition: EditionID, _ lineage: [LineageProposal], _ earlier: Int
    ) {
      let summary = words.summary
      var first = [
        reading.language.map(summary.language), edition.text, reading.tier?.words(in: language.resolved),
      ]
      first.append(reading.run.map(summary.run))
      Terminal.tell(first.compactMap(\.self).joined(separator: ", "))
      let parts = reading.recommendations.map { $0.elements.count }.reduce(0, +)
      Terminal.tell(
        summary.recommendations(
          reading.recommendations.count, parts, reading.listShape.map(words.list) ?? "–"))
      Terminal.tell(
        summary.statements(
          reading.statements.count, reading.statements.map(\.figures.count).reduce(0, +),
          reading.statements.map(\.links.count).reduce(0, +)))
      if earlier > 0 { Terminal.tell(summary.lineage(Set(lineage.map(\.position)).count, earlier)) }
      let folder = folder(of: edition)
      Terminal.tell(summary.written(folder, (folder as NSString).appendingPathComponent("review.html")))
      Terminal.tell(summary.next(folder))
    }
  }
}

extension RecordFiles {
  /// The last list of a country before an edition.
  static func recommendations(_ records: [Record], before edition: EditionID) -> [Recommendation] {
    let all = records.compactMap { record -> Recommendation? in
      guard case .recommendation(let recommendation) = record,
        recommendation.id.edition.country == edition.country,
        recommendation.id.edition.year < edition.year
      else { return nil }
      return recommendation
    }
    let last = all.map(\.id.edition.year).max()
    return all.filter { $0.id.edition.year == last }.sorted { $0.id.position < $1.id.position }
  }
}

extension NarrativeReading {
  /// Country and year, where both are known.
  var edition: EditionID? {
    guard let country, let year else { return nil }
    return EditionID(country: country, year: year)
  }
}

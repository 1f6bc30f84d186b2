public import Registry

/// A report being put into the words of a language.
struct Wording {
  typealias Block = ReportDocument.Block
  typealias Fact = ReportDocument.Fact
  typealias Line = ReportDocument.Line
  typealias Table = ReportDocument.Table

  let report: ProgressReport
  let language: Language
  let book: Phrasebook
  private let entries: [EvidenceID: EvidenceEntry]
  private let labels: [EvidenceID: String]

  init(_ report: ProgressReport, in language: Language) {
    (self.report, self.language, book) = (report, language, language.phrasebook)
    entries = Dictionary(uniqueKeysWithValues: report.register.entries.map { ($0.id, $0) })
    labels = shortened(report.register.entries.map(\.id))
  }
}

extension ProgressReport {
  /// The report in the words of a language, for a format to set.
  public func document(in language: Language) -> ReportDocument {
    let wording = Wording(self, in: language)
    return ReportDocument(
      language: language,
      blocks: wording.coverPage + wording.onePage + wording.howWeJudged + wording.overview
        + wording.eachRecommendation + wording.threePs + wording.figures + wording.whatIsMissing
        + wording.register
        + wording.colophon)
  }
}

extension Wording {
  /// A record's text, marked where it is in another language or older than its original.
  func words(_ text: LocalizedText) -> String? {
    guard let (words, spoken) = text.words(in: language) else { return nil }
    let tags = [
      spoken == language ? nil : "[\(spoken.rawValue.uppercased())]",
      text.isStale(in: spoken) ? "[\(book.text.stale)]" : nil,
    ]
    return ([words] + tags.compactMap(\.self)).joined(separator: " ")
  }

  /// The fact of an entry with its mark; an allegation says whose it is.
  func fact(_ id: EvidenceID) -> Line? {
    entries[id].map { entry in
      let words = words(entry.fact) ?? book.text.protected
      let said = entry.modality == .alleged ? book.evidence.alleged(entry.attributedTo, words) : words
      return Line(said + " ") + mark(id)
    }
  }

  /// `[KGZ-2019-N027 B2]`.
  func mark(_ id: EvidenceID) -> Line {
    let grade = entries[id]?.grade?.description ?? book.evidence.ungraded
    return Line([.evidence(id, label: "[\(labels[id] ?? id.text) \(grade)]")])
  }

  /// Words followed by the evidence that they rest on.
  func cited(_ words: String, _ ids: [EvidenceID]) -> Line {
    Line.joined([Line(words)] + ids.map(mark))
  }

  func title(of id: RecommendationID) -> String {
    report.recommendations.first { $0.id == id }.flatMap { words($0.shortTitle) } ?? id.text
  }

  /// What authors say of a section beyond the records.
  func commentaries(on section: Commentary.Section) -> [Block] {
    report.commentaries.filter { $0.section == section }.map { paragraph in
      let signature = book.text.signed(paragraph.author, book.dates.day(paragraph.since))
      return .note(
        Line("\(book.headings.commentary) (\(signature)): \(words(paragraph.text) ?? book.text.protected)"))
    }
  }

  /// A day or a span in the narrow form of tables.
  func brief(_ date: EventDate) -> String {
    switch date {
    case .day, .month, .year: date.iso
    case .quarter: book.dates.event(date)
    case .span(let first, let last): "\(first.iso) – \(last.iso)"
    }
  }
}

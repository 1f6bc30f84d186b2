import Registry

/// Facts being put into the words of a language.
protocol Wording: Sendable {
  typealias Block = ReportDocument.Block
  typealias Fact = ReportDocument.Fact
  typealias Line = ReportDocument.Line
  typealias Table = ReportDocument.Table

  var language: Language { get }
  var book: Phrasebook { get }
  var citations: Citations { get }
}

/// The entries of a register, by the names under which they are cited.
struct Citations: Sendable {
  let entries: [EvidenceID: EvidenceEntry]
  let labels: [EvidenceID: String]

  init(_ register: Register) {
    entries = Dictionary(uniqueKeysWithValues: register.entries.map { ($0.id, $0) })
    labels = shortened(register.entries.map(\.id))
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

  /// In which language some texts are, and where its words come from, each form once.
  func forms(of texts: [LocalizedText]) -> String {
    let forms = texts.compactMap { text in text[language].map { form($0.form) } }
    let fallback = texts.contains { $0[language] == nil && !$0.versions.isEmpty }
    let known = forms.enumerated().filter { !forms[..<$0.offset].contains($0.element) }.map(\.element)
    return ([book.cover.languageName] + known + (fallback ? [book.cover.otherLanguage] : [])).joined(
      separator: "; ")
  }

  func form(_ form: TextForm) -> String {
    switch form {
    case .authentic: book.text.authentic
    case .paraphrase: book.text.paraphrase
    case .translation(let translation):
      book.text.translation(translation.original, book.dates.day(translation.made))
    }
  }

  /// The fact of an entry with its mark; an allegation says whose it is.
  func fact(_ id: EvidenceID) -> Line? {
    citations.entries[id].map { entry in
      let words = words(entry.fact) ?? book.text.protected
      let said = entry.modality == .alleged ? book.evidence.alleged(entry.attributedTo, words) : words
      return Line(said + " ") + mark(id)
    }
  }

  /// `[KGZ-2019-N027 B2]`.
  func mark(_ id: EvidenceID) -> Line {
    let grade = citations.entries[id]?.grade?.description ?? book.evidence.ungraded
    return Line([.evidence(id, label: "[\(citations.labels[id] ?? id.text) \(grade)]")])
  }

  /// Words followed by the evidence that they rest on.
  func cited(_ words: String, _ ids: [EvidenceID]) -> Line {
    Line.joined([Line(words)] + ids.map(mark))
  }

  /// Lines one below another, or the word that there are none.
  func list(_ lines: [Line]) -> Block {
    lines.isEmpty ? .paragraph(Line(book.text.noneRecorded)) : .list(lines)
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

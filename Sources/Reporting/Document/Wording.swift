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

  /// A day or a span in the narrow form of tables.
  func brief(_ date: EventDate) -> String {
    switch date {
    case .day, .month, .year: date.iso
    case .quarter: book.dates.event(date)
    case .span(let first, let last): "\(first.iso) – \(last.iso)"
    }
  }
}

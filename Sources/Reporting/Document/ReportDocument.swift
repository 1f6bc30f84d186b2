public import Registry

/// A report in the words of one language, before any markup.
public struct ReportDocument: Hashable, Sendable {
  public let language: Language
  public let layout: Layout
  /// The words over a list of its sections, for a page that has room for one.
  let contents: String?
  public let blocks: [Block]

  init(language: Language, layout: Layout = .report, contents: String? = nil, blocks: [Block]) {
    (self.language, self.layout, self.contents, self.blocks) = (language, layout, contents, blocks)
  }

  /// How a page is set in print.
  public enum Layout: String, Hashable, Sendable {
    /// Sections one after another.
    case report
    /// Two pages and an annex, in smaller letters.
    case memo
    /// One page, and all that there is to look up.
    case theme
    /// A page for each heading of the second level.
    case sheet
    /// Pages turned on their side.
    case landscape
  }

  public enum Block: Hashable, Sendable {
    /// Level 1 is the document's title.
    case heading(level: Int, String)
    case paragraph(Line)
    /// A remark about the report itself.
    case note(Line)
    case list([Line])
    /// Pairs of a label and what it names.
    case facts([Fact])
    case table(Table)
    /// Only where a format can draw; a table beside it has the same.
    case chart(Chart)
    /// Where paper begins a new page with the next heading.
    case pageBreak
  }

  public struct Fact: Hashable, Sendable {
    public let label: String
    public let line: Line

    init(_ label: String, _ line: Line) { (self.label, self.line) = (label, line) }
  }

  public struct Table: Hashable, Sendable {
    public let head: [String]
    /// Each row has as many cells as the head.
    public let rows: [[Line]]
    /// The narrowest terminal that shows it as a table; below, each row is a block.
    public let columnsNeeded: Int
    /// Whether columns that do not fit may follow below, after the first one once more.
    public let mayBreak: Bool

    init(_ head: [String], _ rows: [[Line]], columnsNeeded: Int = 0, mayBreak: Bool = false) {
      (self.head, self.rows) = (head, rows)
      (self.columnsNeeded, self.mayBreak) = (columnsNeeded, mayBreak)
    }
  }

  /// Running text with its evidence.
  public struct Line: Hashable, Sendable {
    public let runs: [Run]

    init(_ text: String) { self.init([.text(text)]) }

    init(_ runs: [Run]) { self.runs = runs }
  }

  public enum Run: Hashable, Sendable {
    case text(String)
    /// A citation; its label is the shortened name and the grade.
    case evidence(EvidenceID, label: String)
    /// The entry's own row in the register.
    case entry(EvidenceID)
    /// An address as it was typed in: nothing says that it is harmless.
    case link(String)
    /// Another file of the same folder.
    case page(String, label: String)
    /// A finding by its mark or its words.
    case finding(FindingLevel, label: String)
  }
}

extension ReportDocument.Line {
  static func + (one: Self, other: Self) -> Self { Self(one.runs + other.runs) }

  static func + (line: Self, text: String) -> Self { line + Self(text) }

  /// Lines set one after another, with a space or other words between them.
  static func joined(_ lines: [Self], by words: String = " ") -> Self {
    Self(Array(lines.map(\.runs).joined(separator: [.text(words)])))
  }
}

extension ReportDocument {
  /// The blocks that consist of words: all that a format without drawings and pages has to write.
  var writtenBlocks: [Block] {
    blocks.filter { block in
      switch block {
      case .chart, .pageBreak: false
      case .heading, .paragraph, .note, .list, .facts, .table: true
      }
    }
  }

  var charts: [Chart] {
    blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
  }
}

public import Registry

/// A report in the words of one language, before any markup.
public struct ReportDocument: Hashable, Sendable {
  public let language: Language
  public let blocks: [Block]

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

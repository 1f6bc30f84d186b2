import Foundation
import Yams

/// The text of a record file, or why it cannot be one.
enum FileText {
  /// 32 MB: what a person can still open in an editor.
  static let largestFile = 32 << 20

  static func decode(_ bytes: Data) throws(RecordFileError) -> String {
    if bytes.count > largestFile { throw .tooLarge(megabytes: bytes.count >> 20) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .byteOrderMark }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(line: lineOfFirstInvalidByte(bytes))
    }
    if let carriage = bytes.firstIndex(of: 0x0D) {
      throw .carriageReturn(line: line(of: carriage, in: bytes))
    }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) {
      throw .controlCharacter(line: line(of: control, in: bytes))
    }
    // YAML begins a new line at these, and no editor does: it would count other lines than its writer sees.
    if let end = text.unicodeScalars.firstIndex(where: { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) }) {
      throw .controlCharacter(line: text.utf8[..<end].count { $0 == 0x0A } + 1)
    }
    return text
  }

  private static func line(of index: Data.Index, in bytes: Data) -> Int {
    bytes[..<index].count { $0 == 0x0A } + 1
  }

  private static func lineOfFirstInvalidByte(_ bytes: Data) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    return index + 1
  }
}

extension RecordNode {
  /// Nothing that we write is nested deeper than ten.
  static let deepest = 40

  /// Reads one YAML document: plain fields, lists and scalars, with their lines.
  init?(yaml text: String) throws(RecordFileError) {
    // An alias that stands as a field name is hashed as often as it unfolds, before we get to see it:
    // so anchors are looked for in a text that has no alias.
    if text.utf8.contains(0x26), text.utf8.contains(0x2A) {
      _ = try Self.parse(text.replacing("*", with: "_"))
    }
    guard let node = try Self.parse(text) else { return nil }
    self = node
  }

  private static func parse(_ text: String) throws(RecordFileError) -> RecordNode? {
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: text, resolver: .basic)
      root = try parser.singleRoot()
    } catch let error as YamlError {
      throw .notYAML(error)
    } catch {
      throw .notYAML(.writer(problem: "\(error)"))
    }
    // Nodes know their anchors only as long as the parser lives.
    defer { withExtendedLifetime(parser) {} }
    guard let root else { return nil }
    return try RecordNode(root, depth: 1, lines: text.utf8.count { $0 == 0x0A } + 1)
  }

  // The parser itself stops at a depth of a thousand.
  private init(_ node: Node, depth: Int, lines: Int) throws(RecordFileError) {
    // What is left empty at the end of a text stands, for the parser, on a line after the last.
    func place(_ node: Node) -> Int? { (node.mark?.line).map { min($0, lines) } }
    let line = place(node)
    if depth > Self.deepest { throw .tooDeep(line: line) }
    if node.isAnchoredOrAlias { throw .anchor(line: line) }
    if node.hasTag { throw .tag(line: line) }
    switch node {
    case .scalar(let scalar): self.init(.scalar(scalar.string.withoutMarks), line: line)
    case .sequence(let sequence):
      var items: [RecordNode] = []
      for item in sequence { items.append(try RecordNode(item, depth: depth + 1, lines: lines)) }
      self.init(.list(items), line: line)
    case .mapping(let mapping):
      var fields: [Field] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key, name.string.unicodeScalars.first != "\u{FEFF}" else {
          throw .keyIsNotAWord(line: place(key))
        }
        if key.isAnchoredOrAlias { throw .anchor(line: place(key)) }
        if key.hasTag { throw .tag(line: place(key)) }
        fields.append(
          Field(
            name: name.string, node: try RecordNode(value, depth: depth + 1, lines: lines),
            line: place(key)))
      }
      self.init(.fields(fields), line: line)
    case .alias: throw .anchor(line: line)
    }
  }
}

extension String {
  /// Without marks that begin a file: of those that begin a text the parser takes away one.
  fileprivate var withoutMarks: String {
    utf8.first == 0xEF ? String(unicodeScalars.drop { $0 == "\u{FEFF}" }) : self
  }
}

extension Node {
  fileprivate var isAnchoredOrAlias: Bool {
    switch self {
    case .scalar(let scalar): scalar.anchor != nil
    case .mapping(let mapping): mapping.anchor != nil
    case .sequence(let sequence): sequence.anchor != nil
    case .alias: true
    }
  }

  fileprivate var hasTag: Bool {
    // With no resolver rules an untagged scalar resolves to a string; anything else was written.
    switch self {
    case .scalar: tag != Tag(.str) && tag != Tag(.implicit)
    case .mapping: tag != Tag(.map) && tag != Tag(.implicit)
    case .sequence: tag != Tag(.seq) && tag != Tag(.implicit)
    case .alias: true
    }
  }
}

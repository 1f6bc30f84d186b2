import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A table written of records` {
  @Test(arguments: UInt64(1)..<13)
  func `reads back the same, whatever stands in it`(seed: UInt64) throws {
    let records = Sample.random(12, seed: seed).all.filter { !WrittenTable.cells(of: $0).isEmpty }
    var chance = SplitMix64(seed: seed)
    let folder = try Folder()
    for kind in TableKind.allCases {
      let own = records.filter { $0.key.kind == kind.kind }
      guard !own.isEmpty else { continue }
      try folder.write(WrittenTable.text(of: own, as: kind, &chance), to: "\(kind).csv")
      let (read, problems) = try RecordFiles(at: [folder.path("\(kind).csv")]).read()
      #expect(problems.map(\.said) == [])
      #expect(
        Set(read.map { Payload.bytes(.record($0.record)) }) == Set(own.map { Payload.bytes(.record($0)) }))
    }
  }

  @Test(arguments: UInt64(1)..<7)
  func `reads back the same with all kinds together`(seed: UInt64) throws {
    let records = (Sample.random(12, seed: seed).all + Self.telling).filter {
      !WrittenTable.cells(of: $0).isEmpty
    }
    #expect(Set(records.compactMap(WrittenTable.kind)) == Set(TableKind.allCases))
    var chance = SplitMix64(seed: seed)
    let folder = try Folder()
    try folder.write(WrittenTable.text(of: records, as: nil, &chance), to: "all.csv")
    let (read, problems) = try RecordFiles(at: [folder.path("all.csv")]).read()
    #expect(problems.map(\.said) == [])
    #expect(
      Set(read.map { Payload.bytes(.record($0.record)) }) == Set(records.map { Payload.bytes(.record($0)) }))
  }

  /// A request to lower, an owner above an owner, and grades with their days.
  private static let telling: [Registry.Record] = {
    func judged<Grade>(_ grade: Grade) -> Judgement<Grade> {
      Judgement(
        grade: grade, grader: "Aigul", day: Sample.day("2026-10-31"),
        reason: Sample.words("It publishes how."),
        formerly: grade)
    }
    let asking = Sample.evidence("KGZ-2019-N777", sensitivity: .restricted)
      .asking(Sample.lowering(fact: Sample.words("What all may read.")))
    let source = Source(
      id: Sample.text("KGZ-S-777", SourceID.init), title: Sample.words("A title."), owner: "KGZ-O-777",
      language: "ky", reliability: judged(Reliability.b))
    return [.evidence(asking), .owner(Sample.owner("KGZ-O-777", partOf: "KGZ-O-778")), .source(source)]
  }()

  @Test func `can hold a request to lower, the owner above an owner and the day of a grade`() {
    let columns = Self.telling.flatMap { WrittenTable.cells(of: $0).keys }
    for column in ["lowering.because.en", "lowering.fact.en", "partOf", "reliability.day"] {
      #expect(columns.contains(column), "\(column)")
    }
  }

  @Test func `can hold most of the records of chance`() {
    let all = (UInt64(1)..<13).flatMap { Sample.random(12, seed: $0).all }
    for kind in TableKind.allCases {
      let own = all.filter { $0.key.kind == kind.kind }
      #expect(own.filter { !WrittenTable.cells(of: $0).isEmpty }.count > 5, "\(kind)")
    }
  }
}

/// Records as a spreadsheet would save them.
private enum WrittenTable {
  static func kind(of record: Registry.Record) -> TableKind? {
    TableKind.allCases.first { $0.kind == record.key.kind }
  }

  /// Of one kind, or with a column that says of which each record is.
  static func text(of records: [Registry.Record], as kind: TableKind?, _ chance: inout SplitMix64) -> String {
    let separator = chance.pick([",", ";", "\t"])
    let end = chance.pick(["\n", "\r\n"])
    let rows = records.map { record in
      kind == .evidence || kind == .statusUpdate
        ? cells(of: record)
        : cells(of: record).merging(["record": Self.kind(of: record)?.rawValue ?? ""]) { $1 }
    }
    let needed = kind.map { kind in kind.required.filter { kind.column($0) != nil } } ?? []
    let used = Set(rows.flatMap(\.keys)).union(needed)
    let names = used.sorted().shuffled(using: &chance)
    let lines = [names] + rows.map { row in names.map { quoted(row[$0] ?? "") } }
    return (chance.chance() ? "\u{FEFF}" : "") + lines.map { $0.joined(separator: separator) + end }.joined()
  }

  /// The cells of a record by their columns; none if a table cannot hold it.
  static func cells(of record: Registry.Record) -> [String: String] {
    guard let kind = kind(of: record) else { return [:] }
    var cells: [String: String] = [:]
    let fits = put(record.node, at: "", into: &cells, kind)
    return fits ? cells : [:]
  }

  private static func put(
    _ node: RecordNode, at path: String, into cells: inout [String: String], _ kind: TableKind
  ) -> Bool {
    if let column = kind.column(path), let text = text(of: node, column.cell) {
      cells[path] = text
      return true
    }
    let below = path.isEmpty ? "" : path + "."
    return switch node.content {
    case .fields(let fields): fields.allSatisfy { put($0.node, at: below + $0.name, into: &cells, kind) }
    case .list(let items):
      // An empty list is an empty cell.
      items.enumerated().allSatisfy { put($1, at: below + "\($0 + 1)", into: &cells, kind) }
    case .scalar: false
    }
  }

  private static func text(of node: RecordNode, _ cell: RecordColumn.Cell) -> String? {
    switch (cell, node.content) {
    case (.word, .scalar(let text)), (.day, .scalar(let text)):
      return text == text.trimmed ? asWritten(text) : nil
    case (.words, .scalar(let text)): return asWritten(text)
    case (.list, .list(let items)):
      return items.compactMap { if case .scalar(let text) = $0.content { text } else { nil } }.joined(
        separator: "; ")
    case (.links, .list(let items)):
      return items.map { values(of: $0).joined(separator: ":") }.joined(separator: " ")
    case (.shares, .fields(let fields)):
      let shares = fields.map { ([$0.name] + values(of: $0.node)).joined(separator: ":") }
      return shares.allSatisfy { !$0.contains(where: \.isWhitespace) && $0.count { $0 == ":" } == 1 }
        ? shares.joined(separator: " ") : nil
    case _: return nil
    }
  }

  private static func values(of node: RecordNode) -> [String] {
    switch node.content {
    case .scalar(let text): [text]
    case .list(let items): items.flatMap(values)
    case .fields(let fields): fields.flatMap { values(of: $0.node) }
    }
  }

  /// With the apostrophe that keeps a text from running; `nil` where a cell cannot hold it.
  private static func asWritten(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, !scalars.allSatisfy(\.properties.isWhitespace),
      !scalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0 == "\u{7F}" })
    else { return nil }
    return "=+-@\t\n".unicodeScalars.contains(first) && Amount(text) == nil ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return text.isEmpty ? "" : "\"\(doubled)\""
  }
}

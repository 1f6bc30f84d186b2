import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A table of records` {
  private static let head = ["id", "fact.ky", "event", "modality", "kind", "source", "sensitivity"]
  private static let cells = ["KGZ-1", "өүң", "2019-06", "done", "law", "KGZ-S", "public"]

  @Test(
    arguments: [",", ";", "\t"],
    [("\n", ""), ("\r\n", "\u{FEFF}")])
  func `is read as spreadsheets save it`(separator: String, others: (end: String, mark: String)) throws {
    let rows = [Self.head, Self.cells.map { "\"\($0)\"" }]
    let text = rows.map { $0.joined(separator: separator) + others.end }.joined()
    #expect(try entry(others.mark + text) == entry(of: Self.cells))
  }

  @Test func `takes its columns in any order, and empty cells for absent`() throws {
    let (head, cells) = (Self.head.reversed() + ["area", ""], Self.cells.reversed() + [" ", ""])
    let text = [head, cells].map { $0.joined(separator: ",") }.joined(separator: "\n")
    #expect(try entry(text + "\n,,,,,,,,\n\n") == entry(of: Self.cells))
  }

  @Test(
    arguments: [
      ("\"a;b,c\tд\"", "a;b,c\tд"), ("\"he said \"\"no\"\"\"", "he said \"no\""),
      ("\"one\r\ntwo\"", "one\ntwo"),
      ("\"one\ntwo\"", "one\ntwo"), ("'=1+1", "=1+1"), ("'- a dash", "- a dash"), ("'s word", "'s word"),
      ("'-3", "'-3"), ("+996 is a code", "+996 is a code"), ("a = b", "a = b"),
      ("Эмне? Ооба.", "Эмне? Ооба."),
      ("# 5", "# 5"), (" blanks stay ", " blanks stay "),
    ])
  func `gives the words of a cell as they were meant`(cell: String, words: String) throws {
    #expect(try fact(in: cell) == words)
  }

  @Test func `takes a cell of ten thousand characters for what it is`() throws {
    let text = String(repeating: "ө, ", count: 3333)
    #expect(try fact(in: "\"\(text)\"") == text)
  }

  @Test func `holds lists, links and figures in cells`() throws {
    let more = [
      ("attributedTo", "government; ngo"), ("links", "KGZ-2019-01:supports KGZ-2019-02a:context"),
      ("figures.1.measure", "investigations"), ("figures.1.unit", "cases"), ("figures.1.value", "2"),
      ("figures.1.basis", "calendarYear"), ("figures.1.period", "2018"),
      ("figures.1.breakdown", "labor:1 sex:1"),
      ("locator.paragraph", "2"),
    ]
    let rows = [Self.head + more.map(\.0), Self.cells + more.map(\.1)]
    let read = try entry(rows.map { $0.joined(separator: ",") + "\n" }.joined())
    #expect(read.attributedTo == [.government, .ngo])
    #expect(
      read.links.map { "\($0.to.text):\($0.stance)" } == ["KGZ-2019-01:supports", "KGZ-2019-02a:context"])
    #expect(read.figures.first?.breakdown.map { "\($0.key):\($0.value)" } == ["labor:1", "sex:1"])
    #expect(read.locator?.paragraph == 2)
  }

  @Test func `says by a column what each row is, and keeps aside what was wrong with it`() throws {
    let folder = try Folder()
    try folder.write(
      "problem,record,id,fact.en,event,modality,kind,source,sensitivity,about,track,since,claim,reason.en,author\n"
        + "=old,evidence,KGZ-1,x,2019,done,law,KGZ-S,public,,,,,,\n"
        + ",statusUpdate,KGZ-U,,,,,,,KGZ-2019-01,claim,2019-06-20,promised,x,aigul\n", to: "both.csv")
    let (records, problems) = try folder.files().read()
    #expect(problems.map(\.said) == [])
    #expect(records.map(\.record.key.description) == ["evidence KGZ-1", "statusUpdate KGZ-U"])
  }

  @Test(arguments: ImportTemplate.allCases)
  func `to fill in has an example that is read`(template: ImportTemplate) throws {
    let folder = try Folder()
    try folder.write(template.table, to: "new.csv")
    let (records, problems) = try folder.files().read()
    #expect(problems.map(\.said) == [])
    #expect(records.count == 1)
  }

  @Test func `of placements may have any name`() throws {
    let folder = try Folder()
    try folder.write("iso3,year,tier,basis\nKGZ,2019,2WL,full\n", to: "lists.csv")
    #expect(try folder.files().records.map(\.record.key.kind) == [.placement])
  }

  private func fact(in cell: String) throws -> String? {
    var cells = Self.cells
    cells[1] = cell
    return try entry([Self.head, cells].map { $0.joined(separator: ",") + "\n" }.joined()).fact[.kyrgyz]?
      .words
  }

  private func entry(_ text: String) throws -> Evidence {
    let folder = try Folder()
    try folder.write(text, to: "table.csv")
    let (records, problems) = try folder.files().read()
    #expect(problems.map(\.said) == [])
    guard case .evidence(let entry)? = records.first?.record, records.count == 1 else { throw Missing() }
    return entry
  }

  private func entry(of cells: [String]) -> Evidence {
    Evidence(
      id: Sample.text(cells[0], EvidenceID.init), fact: LocalizedText([.kyrgyz: TextVersion(cells[1])]),
      event: Sample.text(cells[2], EventDate.init(iso:)), modality: .done, kind: .law,
      source: Sample.text(cells[5], SourceID.init), sensitivity: .public)
  }

  private struct Missing: Error {}
}

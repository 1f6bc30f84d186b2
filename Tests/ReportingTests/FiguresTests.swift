import Registry
import Samples
import Testing

@testable import Reporting

struct `The section on figures` {
  @Test func `never lays two measures or two units in one row`() {
    let figures = Figures(
      snapshot(
        Sample.evidence(
          "KGZ-A",
          figures: [
            Sample.figure(.prosecutions, "5"), Sample.figure(.prosecutions, "7", unit: .persons),
            Sample.figure(.convictions, "3"),
          ]),
        Sample.evidence(
          "KGZ-B",
          figures: [
            Sample.figure(.prosecutions, "6", period: "2019"),
            Sample.figure(.prosecutions, "8", unit: .persons, period: "2019"),
            Sample.figure(.convictions, "4", period: "2019"),
          ])))
    #expect(figures.series.map(\.measure) == [.prosecutions, .convictions])
    for series in figures.series { #expect(series.lines.allSatisfy { $0.measure == series.measure }) }
    let rows = figures.byYear.rows.map { row in row.cells.map { $0.map(\.value.key.value) } }
    #expect(rows == [[["5"], ["6"]], [["7"], ["8"]], [["3"], ["4"]]])
  }

  @Test func `adds nothing up, and takes no mean`() throws {
    let entries = [
      Sample.evidence("KGZ-A", figures: [Sample.figure(.investigations, "40")]),
      Sample.evidence("KGZ-B", figures: [Sample.figure(.investigations, "15")]),
      Sample.evidence("KGZ-C", figures: [Sample.figure(.investigations, "6", period: "2019")]),
    ]
    let text = try text(entries, width: 200)
    #expect(text.contains("40 · 15"))
    #expect(!text.contains("55") && !text.contains("61") && !text.contains("27.5"))
  }

  @Test(arguments: [(["KGZ-B"], [String]()), ([], ["KGZ-A"]), (["KGZ-B"], ["KGZ-A"])])
  func `sets figures that disagree side by side, whichever source says so`(
    first: [String], second: [String]
  ) throws {
    let figures = Figures(
      snapshot(
        Sample.evidence(
          "KGZ-A", disagreesWith: first, figures: [Sample.figure(basis: .partOfYear, period: "2018-01")]),
        Sample.evidence("KGZ-M", figures: [Sample.figure(period: "2018-02")]),
        Sample.evidence("KGZ-B", disagreesWith: second, figures: [Sample.figure(.investigations, "8")])))
    let series = try #require(figures.series.first)
    #expect(series.lines.map(\.entry.text) == ["KGZ-A", "KGZ-B", "KGZ-M"])
    #expect(series.lines.map { $0.differsFrom.map(\.text) } == [["KGZ-B"], ["KGZ-A"], []])
    #expect(series.disagreements.map { $0.sides.map(\.entry.text) } == [["KGZ-A", "KGZ-B"]])
    #expect(figures.disagreements.isEmpty)
  }

  @Test func `tells of three sources once, and who is against whom`() throws {
    let figures = Figures(
      snapshot(
        Sample.evidence("KGZ-A", figures: [Sample.figure(.investigations, "8")]),
        Sample.evidence(
          "KGZ-B", disagreesWith: ["KGZ-A", "KGZ-C"], figures: [Sample.figure(.investigations, "7")]),
        Sample.evidence("KGZ-C", figures: [Sample.figure(.investigations, "6")])))
    let told = try #require(figures.series.first?.disagreements)
    #expect(told.count == 1)
    #expect(told.first?.sides.map { $0.against.map(\.text) } == [["KGZ-B"], ["KGZ-A", "KGZ-C"], ["KGZ-B"]])
  }

  @Test func `tells of a disagreement between two measures under the first of them`() {
    let figures = Figures(
      snapshot(
        Sample.evidence(
          "KGZ-A", disagreesWith: ["KGZ-B"], figures: [Sample.figure(.victimsEstimated, "140")]),
        Sample.evidence("KGZ-B", figures: [Sample.figure(.victimsIdentified, "2")])))
    #expect(figures.series.map(\.measure) == [.victimsIdentified, .victimsEstimated])
    #expect(figures.series.map(\.disagreements.count) == [1, 0])
    #expect(figures.series.flatMap(\.lines).map { $0.differsFrom.map(\.text) } == [["KGZ-A"], ["KGZ-B"]])
  }

  @Test func `prints why sources differ, in the words of the record`() throws {
    let text = try text(
      [
        Sample.evidence(
          "KGZ-A", disagreesWith: ["KGZ-B"], figures: [Sample.figure(.investigations, "8")],
          note: Sample.words("It counts proceedings.")),
        Sample.evidence("KGZ-B", figures: [Sample.figure(.investigations, "7")]),
      ], width: 200)
    #expect(text.contains("These sources disagree: investigations, 2018. All stand as they are."))
    #expect(text.contains("Fact of KGZ-A. [KGZ-A B2] Our note: It counts proceedings."))
    #expect(text.contains("Fact of KGZ-B. [KGZ-B B2]"))
  }

  @Test func `lists sources that disagree without a figure at its end`() throws {
    let entries = [Sample.evidence("KGZ-A", disagreesWith: ["KGZ-B"]), Sample.evidence("KGZ-B")]
    #expect(
      Figures(snapshot(entries)).disagreements.map { $0.sides.map(\.entry.text) } == [["KGZ-A", "KGZ-B"]])
    #expect(
      try text(entries, width: 100).contains("- Fact of KGZ-A. [KGZ-A B2]\n- Fact of KGZ-B. [KGZ-B B2]"))
  }

  @Test(arguments: [
    (Sample.figure(.investigations, "8"), ["KGZ-A"]),
    (Sample.figure(.investigations, "8", period: "2017"), ["KGZ-B", "KGZ-A"]),
    (Sample.figure(.convictions, "8"), ["KGZ-A", "KGZ-B"]),
  ])
  func `shows a figure that is said again once, and none that is said only there is lost`(
    again: Figure, shown: [String]
  ) {
    let figures = Figures(
      snapshot(
        Sample.evidence("KGZ-A", figures: [Sample.figure(.investigations, "8")]),
        Sample.evidence("KGZ-B", restates: ["KGZ-A"], figures: [again])))
    #expect(figures.series.flatMap(\.lines).map(\.entry.text) == shown)
  }

  @Test func `holds the whole country's figures, also of what bears on no recommendation`() {
    let figures = Figures(snapshot(Sample.evidence(links: [], figures: [Sample.figure()])))
    #expect(figures.series.map(\.lines.count) == [1])
  }

  @Test func `keeps from the table by year what belongs to no single year or to another total`() {
    let figures = Figures(
      snapshot(
        Sample.evidence(
          "KGZ-A",
          figures: [
            Sample.figure(.investigations, "8"), Sample.figure(.investigations, "9", period: "2019"),
            Sample.figure(.investigations, "30", period: "2013-01-01/2016-12-31"),
            Sample.figure(.investigations, "7", basis: .pointInTime), Sample.figure(.violations, "3"),
          ]),
        Sample.evidence("KGZ-B", figures: [Sample.figure(.investigations, "2", partOf: "KGZ-A")])))
    #expect(figures.byYear.years == [2018, 2019])
    #expect(figures.byYear.rows.map(\.measure) == [.investigations])
    #expect(figures.byYear.rows.first?.cells.map { $0.map(\.value.key.value) } == [["8"], ["9"]])
  }

  @Test func `does not call a figure missing that says which way it moved`() {
    let report = ProgressReport(
      snapshot(
        Sample.evidence(
          "KGZ-A", event: "2019",
          figures: [Sample.figure(.investigations, nil, moved: .increased), Sample.figure(.budget, nil)])))
    #expect(report.judging.figuresWithoutValue == 1)
    #expect(report.missing.figuresWithoutValue.map(\.measure) == [.budget])
  }

  private func snapshot(_ entries: Evidence...) -> RegistrySnapshot { snapshot(entries) }

  private func snapshot(_ entries: [Evidence]) -> RegistrySnapshot {
    RecordSet([.source(Sample.source())] + entries.map(Record.evidence)).snapshot()
  }

  private func text(_ entries: [Evidence], width: Int) throws -> String {
    let whole = try ReportFormat.text.render(ProgressReport(snapshot(entries)), in: .english, width: width)
    let begin = try #require(whole.firstRange(of: "6. Figures")).lowerBound
    return String(whole[begin..<(try #require(whole.firstRange(of: "8. What is missing")).lowerBound)])
  }
}

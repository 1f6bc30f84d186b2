import Registry
import Samples
import Testing

@testable import Reporting

struct `Figures in words` {
  struct Case: Sendable, CustomTestStringConvertible {
    let figure: Figure
    let english, russian, kyrgyz, sign: String
    var testDescription: String { english }

    init(_ figure: Figure, _ english: String, _ russian: String, _ kyrgyz: String, sign: String) {
      self.figure = figure
      (self.english, self.russian, self.kyrgyz, self.sign) = (english, russian, kyrgyz, sign)
    }
  }

  static let cases = [
    Case(Sample.figure(.events, "0"), "0", "0", "0", sign: "0"),
    Case(
      Sample.figure(.events, nil), "no data", "сведения не представлены", "маалымат берилген эмес", sign: "?"),
    Case(Sample.figure(.events, "1112"), "1,112", "1112", "1112", sign: "1112"),
    Case(
      Sample.figure(.events, "139870"), "139,870", "139\u{A0}870", "139\u{A0}870", sign: "139\u{A0}870"),
    Case(Sample.figure(.events, "2.50"), "2.50", "2,50", "2,50", sign: "2,50"),
    Case(Sample.figure(.events, "-3"), "−3", "−3", "−3", sign: "−3"),
    Case(
      Sample.figure(.events, "40", approximate: true), "about 40", "около 40", "болжол менен 40",
      sign: "~40"),
    Case(
      Sample.figure(.events, "40", bound: .atLeast), "at least 40", "не менее 40", "кеминде 40",
      sign: "≥40"),
    Case(
      Sample.figure(.events, "40", bound: .atMost), "at most 40", "не более 40", "эң көп дегенде 40",
      sign: "≤40"),
    Case(
      Sample.figure(.events, "40", approximate: true, bound: .atLeast), "about 40 or more",
      "около 40 или больше", "болжол менен 40 же андан көп", sign: "≥~40"),
    Case(Sample.figure(.events, "10", upTo: "15"), "10–15", "10–15", "10–15", sign: "10–15"),
    Case(
      Sample.figure(.events, nil, upTo: "15"), "at most 15", "не более 15", "эң көп дегенде 15",
      sign: "≤15"),
    Case(
      Sample.figure(.events, nil, moved: .increased), "more, no number given", "больше, число не названо",
      "көбүрөөк, саны айтылган эмес", sign: "↑"),
    Case(
      Sample.figure(.events, nil, moved: .decreased), "fewer, no number given", "меньше, число не названо",
      "азыраак, саны айтылган эмес", sign: "↓"),
    Case(
      Sample.figure(.events, "15", moved: .increased), "increase: 15", "рост: 15", "өсүү: 15", sign: "↑15"),
  ]

  @Test(arguments: cases)
  func `are as exact as their source and no more`(figure: Case) throws {
    let words = [Language.english, .russian, .kyrgyz].map {
      ProgressWording(ProgressReport(SampleSnapshot.empty), in: $0).value(FigureValue(figure.figure))
    }
    #expect(words == [figure.english, figure.russian, figure.kyrgyz])
  }

  @Test(arguments: cases)
  func `have a sign of their own in the table by year`(figure: Case) throws {
    let lines = [Count(entry: Sample.evidence(), figure: figure.figure), later].map {
      FigureLine($0, differsFrom: [], in: SampleSnapshot.empty)
    }
    let cell = try #require(YearTable(lines).rows.first?.cells.first?.first)
    #expect(ProgressWording(ProgressReport(SampleSnapshot.empty), in: .kyrgyz).signs(cell) == figure.sign)
  }

  @Test(arguments: [
    (Sample.figure(.events, "8", definition: .outside), "8†"),
    (Sample.figure(.events, "8", basis: .partOfYear), "8*"),
    (Sample.figure(.events, "8", basis: .reportingPeriod, period: "2018-04-01/2019-03-31"), "8*"),
    (
      Sample.figure(
        .events, nil, moved: .decreased, basis: .reportingPeriod, period: "2018-04-01/2019-03-31",
        definition: .outside), "↓*†"
    ),
  ])
  func `are marked where they cannot be laid beside others unread`(figure: Figure, sign: String) throws {
    let lines = [Count(entry: Sample.evidence(), figure: figure), later].map {
      FigureLine($0, differsFrom: [], in: SampleSnapshot.empty)
    }
    let cell = try #require(YearTable(lines).rows.first?.cells.first?.first)
    #expect(ProgressWording(ProgressReport(SampleSnapshot.empty), in: .english).signs(cell) == sign)
  }

  @Test(arguments: [
    ("labor", "forced labor: 5", "принудительный труд: 5", "мажбурлап иштетүү: 5"),
    ("UZB", "UZB: 5", "UZB: 5", "UZB: 5"),
  ])
  func `have a word for each share, or its key`(
    key: String, english: String, russian: String, kyrgyz: String
  ) throws {
    let share = Figure.Share(key: key, value: Sample.text("5", Amount.init))
    let line = FigureLine(
      Count(entry: Sample.evidence(), figure: Sample.figure(breakdown: [share])), differsFrom: [],
      in: SampleSnapshot.empty)
    let remarks = [Language.english, .russian, .kyrgyz].map {
      ProgressWording(ProgressReport(SampleSnapshot.empty), in: $0).remarks(line, definition: false)
    }
    #expect(remarks == [english, russian, kyrgyz].map { ReportDocument.Line($0) })
  }

  @Test(arguments: [
    ([Attribution.government, .ngo], "the government and NGOs; source: KGZ-TIP-2019"),
    ([], "not stated; source: KGZ-TIP-2019"),
  ])
  func `say who counted and which source says so`(by: [Attribution], words: String) {
    let line = FigureLine(
      Count(entry: Sample.evidence(), figure: Sample.figure(countedBy: by)), differsFrom: [],
      in: SampleSnapshot.empty)
    #expect(ProgressWording(ProgressReport(SampleSnapshot.empty), in: .english).counted(line) == words)
  }

  /// A second year, without which there is no row.
  private var later: Count {
    Count(entry: Sample.evidence("KGZ-2020-N001"), figure: Sample.figure(.events, "1", period: "2019"))
  }
}

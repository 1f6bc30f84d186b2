import Registry
import Scoring

extension ProgressReport {
  /// The findings now and on the day with which they are compared.
  var changeTable: CSVTable {
    CSVTable(
      .change, of: onePage.lines,
      [
        .key("recommendation") { $0.recommendation.text },
        .text("title") { title(of: $0.recommendation) },
      ] + outcome("now", \.now) + outcome("before", \.before) + [
        .key("change") { $0.change.rawValue },
        .key("since") { _ in onePage.since.day.iso },
      ])
  }

  var scoresTable: CSVTable {
    let rows =
      [(Theme?.none, onePage.score, onePage.scoreBefore)]
      + onePage.themes.map { (Optional($0.theme), $0.now, $0.before) }
    let score = { (name: String, score: @escaping ((Theme?, ListScore, ListScore)) -> ListScore) in
      [
        CSVColumn.count("\(name)_least") { score($0).steps.lowerBound },
        .count("\(name)_most") { score($0).steps.upperBound },
        .count("\(name)_possible") { score($0).possibleSteps },
        .count("\(name)_unknown") { score($0).unknown },
      ]
    }
    return CSVTable(
      .scores, of: rows,
      [.key("theme") { $0.0?.rawValue ?? "list" }, .count("recommendations") { $0.1.counted }]
        + score("now") { $0.1 } + score("before") { $0.2 }
        + [.key("since") { _ in onePage.since.day.iso }])
  }

  var overviewTable: CSVTable {
    CSVTable(
      .overview, of: overview,
      [
        .key("recommendation") { $0.recommendation.text },
        .text("title") { title(of: $0.recommendation) },
        .list("themes") { $0.themes.map(\.rawValue) },
        .key("nature") { $0.nature.rawValue },
        .count("years_outstanding") { $0.yearsOutstanding },
        .key("claim") { $0.claim?.rawValue },
      ] + outcome("finding", \.outcome) + [
        .list("states") { $0.states.map(\.rawValue) },
        .list("authors") { $0.authors },
        .key("divergence") { $0.divergence.rawValue },
        .list("trends") { $0.trends.map { "\($0.subject) \($0.trend.rawValue)" } },
        .list("lead") { $0.lead.map(\.id.text) },
        .key("next_step_for") { $0.nextStep?.subject.text },
        .text("next_step") { $0.nextStep?.step },
      ])
  }

  /// The verdicts of the Report, and our findings on the recommendations of each P.
  var threePsTable: CSVTable {
    CSVTable(
      .threePs, of: verdicts,
      [
        .key("subject") { $0.subject },
        .key("edition") { _ in threePs.current.edition.text },
        .key("verdict") { $0.current },
        .key("previous_edition") { _ in threePs.previous?.edition.text },
        .key("previous_verdict") { $0.previous },
        .count("recommendations") { $0.recommendations },
        .count("counted") { $0.score?.counted },
        .count("unknown") { $0.score?.unknown },
        .count("least_steps") { $0.score?.steps.lowerBound },
        .count("most_steps") { $0.score?.steps.upperBound },
        .count("possible_steps") { $0.score?.possibleSteps },
      ])
  }

  func title(of id: RecommendationID) -> LocalizedText? { recommendations.first { $0.id == id }?.shortTitle }
}

/// A finding as a level, and as the lowest and the highest step that it may be.
func outcome<Row>(_ name: String, _ outcome: @escaping (Row) -> RolledFinding.Outcome) -> [CSVColumn<Row>] {
  [
    .key("\(name)_level") { outcome($0).level?.rawValue },
    .count("\(name)_least") { outcome($0).steps?.lowerBound },
    .count("\(name)_most") { outcome($0).steps?.upperBound },
  ]
}

extension ProgressReport {
  private struct Verdict {
    let subject: String
    let current, previous: String?
    var recommendations: Int?
    var score: ListScore?
  }

  private var verdicts: [Verdict] {
    let (now, last) = (threePs.current, threePs.previous)
    return [
      Verdict(
        subject: "minimumStandards", current: now.minimumStandards?.rawValue,
        previous: last?.minimumStandards?.rawValue),
      Verdict(
        subject: "significantEfforts", current: now.significantEfforts?.rawValue,
        previous: last?.significantEfforts?.rawValue),
      Verdict(
        subject: "increasingEfforts", current: now.increasingEfforts?.rawValue,
        previous: last?.increasingEfforts?.rawValue, recommendations: overview.count, score: threePs.score),
    ]
      + threePs.rows.map { row in
        Verdict(
          subject: row.theme.rawValue, current: row.current?.rawValue, previous: row.previous?.rawValue,
          recommendations: row.recommendations, score: row.score)
      }
  }
}

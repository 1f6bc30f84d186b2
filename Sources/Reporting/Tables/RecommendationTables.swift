import Registry
import Scoring

extension ProgressReport {
  var recommendationsTable: CSVTable {
    CSVTable(
      .recommendations, of: recommendations,
      [
        .key("recommendation") { $0.id.text },
        .text("title") { $0.shortTitle },
        .text("text") { $0.text },
        .form("text") { $0.text },
        .list("themes") { $0.themes.map(\.rawValue) },
        .list("criteria") { $0.criteria.map(\.rawValue) },
        .key("nature") { $0.nature.rawValue },
        .list("lead") { $0.lead.map(\.id.text) },
        .list("supporting") { $0.supporting.map(\.id.text) },
        .list("lineage") { $0.lineage.map { "\($0.recommendation) \($0.relation.rawValue)" } },
        .key("claim") { $0.claim?.claim.rawValue },
        .key("claim_since") { $0.claim?.since.iso },
        .text("claim_reason") { $0.claim?.reason },
        .count("entries") { $0.supply.entries },
        .count("owners") { $0.supply.owners },
        .count("copies") { $0.supply.copies },
        .list("claim_evidence") { $0.claim?.evidence.map(\.text) ?? [] },
      ] + outcome("finding", \.finding.outcome) + [
        .list("decided_by") { $0.finding.decidedBy.map(\.text) },
        .flag("raised") { $0.finding.raised },
      ])
  }

  /// How we read the latest Report.
  var readingsTable: CSVTable {
    CSVTable(
      .readings, of: recommendations.flatMap { sheet in sheet.readings.map { (sheet.id, $0) } },
      [
        .key("recommendation") { $0.0.text },
        .key("asked_as") { $0.1.recommendation.text },
        .key("edition") { $0.1.edition.text },
        .key("direction") { $0.1.direction?.rawValue },
        .key("certainty") { $0.1.certainty.rawValue },
        .text("reason") { $0.1.reason },
        .list("evidence") { $0.1.evidence.map(\.text) },
      ])
  }

  /// The elements, or the whole of a recommendation that has none, each with its finding.
  var elementsTable: CSVTable {
    let columns: [CSVColumn<ElementSheet>] = [
      .key("recommendation") { $0.subject.recommendation.text },
      .key("element") { $0.subject.element?.text },
      .text("title") { $0.title },
      .flag("essential") { $0.essential },
      .key("side") { $0.side?.rawValue },
      .text("closes_when") { $0.closesWhen },
    ]
    return CSVTable(.elements, of: recommendations.flatMap(\.elements), columns + findingColumns)
  }

  // Apart and with their type: together with the others they take the compiler half a minute.
  private var findingColumns: [CSVColumn<ElementSheet>] {
    [
      .key("level") { $0.finding?.level.rawValue },
      .count("step") { $0.finding?.level.step },
      .key("trend") { $0.finding?.trend?.rawValue },
      .key("state") { $0.finding?.state.rawValue },
      .key("since") { $0.finding?.since.iso },
      .key("period") { $0.finding?.period?.text },
      .key("author") { $0.finding?.author },
      .key("approver") { $0.finding?.approver },
      .text("reason") { $0.finding?.reason },
      .list("evidence") { $0.finding?.evidence.map(\.text) ?? [] },
      .text("next_step") { $0.finding?.nextStep },
      .key("review_by") { $0.finding?.reviewBy?.iso },
      .flag("rests_on_too_little") { $0.finding?.restsOnTooLittle ?? false },
    ]
  }

  var linksTable: CSVTable {
    let links = recommendations.flatMap { sheet in
      sheet.elements.flatMap { element in element.evidence.map { (element.subject, $0) } }
        + sheet.wholeEvidence.map { (SubjectID.recommendation(sheet.id), $0) }
    }
    return CSVTable(
      .links, of: links,
      [
        .key("recommendation") { $0.0.recommendation.text },
        .key("element") { $0.0.element?.text },
        .key("evidence") { $0.1.id.text },
        .key("stance") { $0.1.stance.rawValue },
      ])
  }
}

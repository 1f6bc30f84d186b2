import Narrative
import Registry
import Reporting

/// What was drafted of one place, and why.
struct DraftCard {
  let words: NarrativeWords
  let language: Language
  let edition: EditionID

  // MARK: A recommendation

  func write(_ item: ReadRecommendation, _ lineage: [LineageProposal], _ page: inout Markup) {
    page.element("article", ["id": "d-r\(item.position)"]) { page in
      head("R\(item.position)", "r\(item.position)", item.themes.map { $0.words(in: language) }, &page)
      page.element("dl") { page in
        row(words.page.area, item.areas.map { $0.words(in: language) }.joined(separator: "; "), &page)
        if item.elements.count > 1 {
          row(
            words.page.elements,
            item.elements.map { "\($0.text) (\($0.side.words(in: language)))" }.joined(separator: " | "),
            &page)
        }
        for proposal in lineage { row(words.page.lineage, line(proposal), &page) }
      }
    }
  }

  private func line(_ proposal: LineageProposal) -> String {
    let changed = words.page.changed(proposal.gone, proposal.added)
    return "\(proposal.ancestry.ancestor): \(proposal.ancestry.relation.words(in: language)), "
      + words.page.score(Int(proposal.score * 100)) + (changed.isEmpty ? "" : " – \(changed)")
  }

  // MARK: A statement

  func write(_ statement: Statement, _ label: String, _ page: inout Markup) {
    page.element("article", ["id": "d-\(label)", "class": statement.direction?.rawValue ?? "context"]) {
      page in
      head(label, label, [statement.direction?.words(in: language) ?? words.page.none], &page)
      page.element("dl") { page in
        row(words.page.area, statement.area?.words(in: language), &page)
        row(words.page.stage, statement.stage?.words(in: language), &page)
        row(words.page.said, said(statement), &page)
        row(words.page.event, statement.event.iso, &page)
        row(words.page.figures, statement.figures.map { figure($0.figure) }.joined(separator: "; "), &page)
        row(words.page.links, statement.links.map(link).joined(separator: ", "), &page)
        row(words.page.why, statement.reasons.map { words.rule($0.rule) }.joined(separator: "; "), &page)
      }
    }
  }

  private func said(_ statement: Statement) -> String {
    let who = statement.attributedTo.map { $0.words(in: language) }.joined(separator: ", ")
    return "\(who) (\(statement.modality.words(in: language)))"
  }

  private func link(_ link: ReadLink) -> String {
    "R\(link.position) (\(link.stance.words(in: language)), \(words.page.score(Int(link.score * 100))))"
  }

  private func figure(_ figure: Figure) -> String {
    let value = figure.value.map { $0.text + (figure.upTo.map { "–\($0)" } ?? "") } ?? words.page.notAvailable
    let parts = figure.breakdown.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let compared = figure.comparison.map { ", " + words.page.compared($0.value.text, $0.period.iso) } ?? ""
    return
      "\(figure.measure.words(in: language)): \(value)\(parts.isEmpty ? "" : " (\(parts))"), \(figure.period.iso)\(compared)"
  }

  // MARK: Parts of a card

  private func head(_ label: String, _ id: String, _ tags: [String], _ page: inout Markup) {
    page.element("h3") { page in
      page.element("a", ["href": "#t-\(id)", "class": "n"], words: label)
      page.words(" " + tags.joined(separator: ", "))
    }
  }

  private func row(_ name: String, _ value: String?, _ page: inout Markup) {
    guard let value, !value.isEmpty else { return }
    page.element("div") { page in
      page.element("dt", words: name)
      page.element("dd", words: value)
    }
  }
}

import Narrative
import Registry
import Reporting

/// The page on which a person goes through the drafts of a narrative: its text with each draft at its place, and beside it
/// what was drafted and why. One file, no script, nothing from elsewhere.
struct ReviewPage {
  let reading: NarrativeReading
  let dossier: Dossier
  let lineage: [LineageProposal]
  let language: Language
  /// What accepts the drafts.
  let command: String

  var words: NarrativeWords { .of(language) }
  private var title: String { words.page.title(dossier.edition.text) }

  var html: String {
    var page = Markup()
    page.trusted("<!DOCTYPE html>\n")
    page.element("html", ["lang": language.rawValue]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { body(&$0) }
    }
    page.trusted("\n")
    return page.text
  }

  private func head(_ page: inout Markup) {
    page.trusted("<meta charset=\"utf-8\"/>")
    page.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    page.void(
      "meta",
      ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
    page.element("title") { $0.unbrokenWords(title) }
    page.element("style") { $0.trusted(ReviewStyle.sheet) }
  }

  private func body(_ page: inout Markup) {
    page.element("h1", words: title)
    page.element("p", words: words.page.introduction)
    if !reading.notices.isEmpty {
      page.element("h2", words: words.page.notices)
      page.element("ul") { page in
        for notice in reading.notices { page.element("li", words: words.notice(notice)) }
      }
    }
    page.element("main") { main(&$0) }
    page.element("p", ["class": "next"], words: words.page.accept(command))
  }

  // MARK: The text, part by part

  private func main(_ page: inout Markup) {
    var place = 0
    for part in parts where part.range.lowerBound >= place {
      rest(place..<part.range.lowerBound, &page)
      write(part, &page)
      place = part.range.upperBound
    }
    rest(place..<reading.text.bytes.count, &page)
  }

  /// What is neither heading nor paragraph: page numbers, and what stands between items.
  private func rest(_ range: Range<Int>, _ page: inout Markup) {
    let text = reading.text.original(range)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    page.element("p", ["class": "rest"], words: text)
  }

  private struct Part {
    enum Kind { case heading, text([MarkedText.Mark]) }
    let range: Range<Int>
    let kind: Kind
    var cards: [Card] = []
  }

  private enum Card {
    case recommendation(ReadRecommendation)
    case statement(Statement, String)
  }

  private var parts: [Part] {
    let headings = reading.headings.map { Part(range: $0.place, kind: .heading) }
    let lists = reading.recommendations.compactMap { item in
      item.places.span.map { range in
        Part(range: range, kind: .text([mark(item)]), cards: [.recommendation(item)])
      }
    }
    return (headings + lists + paragraphs).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private var paragraphs: [Part] {
    var drafts: [ParagraphPlace: [(Int, Statement)]] = [:]
    for (index, statement) in reading.statements.enumerated() {
      drafts[ParagraphPlace(statement.locator.section, statement.locator.paragraph), default: []].append(
        (index, statement))
    }
    return reading.paragraphs.compactMap { paragraph in
      guard let range = paragraph.sentences.flatMap(\.places).span else { return nil }
      let own = drafts[ParagraphPlace(paragraph.section, paragraph.number), default: []]
      return Part(
        range: range, kind: .text(own.map { mark($0.1, $0.0) }),
        cards: own.map { .statement($0.1, label($0.0)) })
    }
  }

  private struct ParagraphPlace: Hashable {
    let section: Locator.Section?
    let paragraph: Int?
    init(_ section: Locator.Section?, _ paragraph: Int?) {
      (self.section, self.paragraph) = (section, paragraph)
    }
  }

  private func label(_ index: Int) -> String { "\(index + 1)" }

  private func mark(_ item: ReadRecommendation) -> MarkedText.Mark {
    MarkedText.Mark(
      id: "r\(item.position)", label: "R\(item.position)", kind: "list", places: item.places, cues: [])
  }

  private func mark(_ statement: Statement, _ index: Int) -> MarkedText.Mark {
    MarkedText.Mark(
      id: label(index), label: label(index), kind: statement.direction?.rawValue ?? "context",
      places: statement.places,
      cues: statement.reasons.prefix(1).flatMap(\.cues) + statement.figures.flatMap(\.places))
  }

  private func write(_ part: Part, _ page: inout Markup) {
    switch part.kind {
    case .heading: page.element("h2", words: reading.text.original(part.range))
    case .text(let marks):
      page.element("section") { page in
        page.element("div", ["class": "text"]) { page in
          MarkedText(text: reading.text, range: part.range, marks: marks).write(&page)
        }
        page.element("div", ["class": "cards"]) { page in
          for card in part.cards { write(card, &page) }
        }
      }
    }
  }

  private func write(_ card: Card, _ page: inout Markup) {
    let writer = DraftCard(words: words, language: language, edition: dossier.edition)
    switch card {
    case .recommendation(let item): writer.write(item, lineage.filter { $0.position == item.position }, &page)
    case .statement(let statement, let label): writer.write(statement, label, &page)
    }
  }
}

extension [Range<Int>] {
  /// From the beginning of the first to the end of the last.
  fileprivate var span: Range<Int>? {
    guard let low = map(\.lowerBound).min(), let high = map(\.upperBound).max(), low < high else {
      return nil
    }
    return low..<high
  }
}

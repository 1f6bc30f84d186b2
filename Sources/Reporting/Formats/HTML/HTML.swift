import Registry

/// One self-contained page: no asset from elsewhere, no script.
struct HTML {
  var use = Use.screen

  /// What the page is for.
  enum Use: Hashable {
    case screen
    /// A page of a folder, whose register is another page there.
    case folder(Place)
    /// Without ways to other files; drawings are pictures that lie beside it, or its own.
    case paper(pictures: Bool)
  }

  /// The ways from a page to others of its folder.
  struct Place: Hashable {
    let register: String
    /// The page that leads to all others, with its name; nothing from there.
    let home: String?
    let homeName: String
  }

  /// A whole page, ending in a newline.
  func render(_ document: ReportDocument) -> String {
    var page = Markup()
    page.trusted("<!DOCTYPE html>\n")
    page.element("html", ["lang": document.language.rawValue]) { page in
      page.element("head") { head(of: document, &$0) }
      page.trusted("\n")
      page.element("body", ["class": document.layout.rawValue]) { $0.trusted(body(document)) }
    }
    page.trusted("\n")
    return page.text
  }

  /// What stands between the tags of the body; a page of another kind can frame it.
  func body(_ document: ReportDocument) -> String {
    let pictured = use == .paper(pictures: true)
    let blocks = HTMLBlocks(
      register: register(of: document), linksPages: !isPaper, pictured: pictured ? document.charts : [])
    var markup = Markup()
    wayHome(&markup)
    HTMLBody(document: document, blocks: blocks, hasContents: !pictured).write(&markup)
    return markup.text
  }

  private func wayHome(_ markup: inout Markup) {
    guard case .folder(let place) = use, let home = place.home else { return }
    markup.element("nav", ["class": "home", "aria-label": place.homeName]) {
      $0.element("a", ["href": home], words: "← \(place.homeName)")
    }
  }

  private var isPaper: Bool {
    if case .paper = use { true } else { false }
  }

  /// Where its citations lead; nothing where the register is out of reach.
  private func register(of document: ReportDocument) -> String? {
    if case .folder(let place) = use, !document.hasRegister { return place.register }
    return document.hasRegister ? "" : nil
  }

  private func head(of document: ReportDocument, _ page: inout Markup) {
    page.trusted("<meta charset=\"utf-8\"/>")
    page.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    page.trusted("<meta name=\"referrer\" content=\"no-referrer\"/>")
    // Nothing may be fetched, whatever a text holds.
    page.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      ])
    page.element("title") { $0.unbrokenWords(document.title) }
    page.element("style") { $0.trusted(Style.sheet) }
  }
}

extension ReportDocument {
  /// Whether the entries that it cites stand in it.
  fileprivate var hasRegister: Bool {
    blocks.contains { block in
      guard case .table(let table) = block else { return false }
      return table.rows.contains { row in
        row.first?.runs.contains { run in
          if case .entry = run { true } else { false }
        } ?? false
      }
    }
  }
}

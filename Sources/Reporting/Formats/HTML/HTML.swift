import Registry

/// One self-contained page: no asset from elsewhere, no script.
struct HTML {
  /// Where the entries of the register stand, where that is another page.
  var register = ""
  var drawings = Drawings.inline

  /// Where drawings are.
  enum Drawings {
    case inline
    /// Pictures beside the page, for a reader that draws none itself.
    case pictures
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
    let blocks = HTMLBlocks(register: register, pictured: drawings == .pictures ? document.charts : [])
    var markup = Markup()
    HTMLBody(document: document, blocks: blocks, hasContents: drawings == .inline).write(&markup)
    return markup.text
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

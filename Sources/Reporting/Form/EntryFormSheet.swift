import Registry

extension EntryFormPage {
  /// Boxes to write in by hand: on paper, and where no script runs.
  func sheet(_ body: inout Markup) {
    body.element("section", ["class": "paper sheet"]) { section in
      section.element("h2", words: words.sheet)
      section.element("p", words: words.sheetRule)
      section.element("p", words: "\(words.label(.author)):")
      rule(&section)
      for _ in 1...3 { section.element("div", ["class": "box"], inside: box) }
    }
  }

  private func box(_ box: inout Markup) {
    for (field, lines) in [
      (FormField.recommendation, 1), (.what, 3), (.day, 1), (.source, 1), (.place, 1), (.link, 1),
    ] {
      box.element("p", words: words.label(field) + (field == .link ? ":" : ""))
      for _ in 0..<lines { rule(&box) }
    }
  }

  private func rule(_ box: inout Markup) { box.element("div", ["class": "line"], words: "") }
}

import Registry

extension EntryFormPage {
  /// Boxes to write in by hand: on paper, and where no script runs.
  func sheet(_ body: inout Markup) {
    body.element("section", ["class": "paper sheet", "aria-labelledby": "sheet"]) { section in
      section.element("h2", ["id": "sheet"], words: words.sheet)
      section.element("p", words: words.sheetRule)
      row([.author], &section)
      for _ in 1...3 { section.element("div", ["class": "box"], inside: box) }
    }
  }

  private func box(_ box: inout Markup) {
    row([.recommendation, .day], &box)
    for fields in [[FormField.what], [], [], [.source], []] { row(fields, &box) }
    row([.place, .link], &box)
  }

  /// Labels, each with room to write behind it; without any, room alone.
  private func row(_ fields: [FormField], _ box: inout Markup) {
    box.element("div", ["class": "row"]) { row in
      for field in fields {
        row.element("span", words: words.label(field))
        row.element("div", ["class": "line"], words: "")
      }
      if fields.isEmpty { row.element("div", ["class": "line"], words: "") }
    }
  }
}

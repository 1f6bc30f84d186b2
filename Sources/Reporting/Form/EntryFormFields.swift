import Registry

extension EntryFormPage {
  /// A label, a hint where there is one, the control, and room for what is wrong with it.
  func field(_ name: FormField, _ markup: inout Markup, control: (inout Markup, _ described: String) -> Void)
  {
    let (hint, wrong) = ("\(name.rawValue)-hint", "\(name.rawValue)-wrong")
    markup.element("div", ["class": "field"]) { field in
      field.element("label", ["for": name.rawValue], words: words.label(name))
      let said = words.hint(name)
      if let said { field.element("p", ["class": "hint", "id": hint], words: said) }
      control(&field, said == nil ? wrong : "\(hint) \(wrong)")
      field.element("p", ["class": "wrong", "id": wrong, "hidden": ""], words: "")
    }
    markup.trusted("\n")
  }

  func input(_ name: FormField, type: String = "text", mode: String = "text", _ markup: inout Markup) {
    field(name, &markup) { field, described in
      field.void(
        "input",
        [
          "id": name.rawValue, "type": type, "inputmode": type == "url" ? "url" : mode, "maxlength": "500",
          "aria-describedby": described, "aria-required": isNeeded(name) ? "true" : "false",
        ])
    }
  }

  private func isNeeded(_ name: FormField) -> Bool {
    [.author, .recommendation, .what, .day, .source].contains(name)
  }

  func choice(
    _ name: FormField, _ choices: [(value: String, words: String)], none: String? = nil,
    _ markup: inout Markup
  ) {
    field(name, &markup) { field, described in
      field.element("select", ["id": name.rawValue, "aria-describedby": described]) { select in
        option("", none ?? words.unknown, &select)
        for choice in choices { option(choice.value, choice.words, &select) }
      }
    }
  }

  func choice<Choice: Named>(_ name: FormField, _ choices: [Choice], _ markup: inout Markup) {
    choice(name, choices.map { ($0.rawValue, $0.words(in: language)) }, &markup)
  }

  func option(_ value: String, _ shown: String, _ select: inout Markup) {
    select.element("option", ["value": value]) { $0.unbrokenWords(shown) }
  }
}

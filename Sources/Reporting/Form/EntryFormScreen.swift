import Registry

extension EntryFormPage {
  /// The part that a script brings to life.
  func screen(_ body: inout Markup) {
    body.element("main", ["class": "screen", "id": "screen", "hidden": ""]) { main in
      main.element(
        "p", ["class": "wrong", "id": "unkept", "role": "alert", "hidden": ""], words: words.unkept)
      entry(&main)
      main.element("p", ["id": "said", "role": "status", "aria-live": "polite"], words: "")
      kept(&main)
      main.element("button", ["type": "button", "id": "remove-all", "class": "last"], words: words.deleteAll)
    }
  }

  private func entry(_ main: inout Markup) {
    main.element("h2", ["id": "entry-heading"], words: words.message(.newEntry))
    main.element(
      "form", ["id": "entry", "autocomplete": "off", "novalidate": "", "aria-labelledby": "entry-heading"]
    ) { entry in
      five(&entry)
      entry.element("details", ["id": "more"]) { more in
        more.element("summary", words: words.more)
        furtherFields(&more)
        figure(&more)
        judgement(&more)
      }
      entry.element(
        "button", ["type": "submit", "id": "keep", "class": "first"], words: words.message(.keep))
      entry.element("button", ["type": "button", "id": "empty"], words: words.empty)
    }
  }

  private func five(_ entry: inout Markup) {
    input(.author, &entry)
    field(.recommendation, &entry) { field, described in
      field.element("select", ["id": FormField.recommendation.rawValue, "aria-describedby": described]) {
        select in
        option("", words.noRecommendation, &select)
        for recommendation in form.recommendations { options(of: recommendation, &select) }
      }
    }
    field(.what, &entry) { field, described in
      field.element(
        "textarea",
        [
          "id": FormField.what.rawValue, "rows": "4", "maxlength": "1000", "aria-describedby": described,
          "aria-required": "true",
        ], words: "")
    }
    input(.day, type: "date", &entry)
    input(.source, &entry)
    choice(
      .place, form.regions.map { ($0.id.text, inWords($0.name) ?? $0.id.text) }, none: words.noPlace, &entry)
  }

  private func options(of recommendation: Recommendation, _ select: inout Markup) {
    let title = "\(recommendation.id.position). \(inWords(recommendation.shortTitle) ?? "")"
    option(recommendation.id.text, title, &select)
    for element in recommendation.elements {
      option(element.id.text, "\u{A0}\u{A0}\(element.id.short). \(inWords(element.title) ?? "")", &select)
    }
  }

  private func furtherFields(_ more: inout Markup) {
    input(.about, &more)
    field(.language, &more) { field, described in
      field.element("select", ["id": FormField.language.rawValue, "aria-describedby": described]) { select in
        for language in Language.allCases {
          option(language.rawValue, language.phrasebook.cover.languageName, &select)
        }
      }
    }
    choice(.stage, Stage.allCases, &more)
    choice(.direction, Direction.allCases, &more)
    choice(.kind, EvidenceKind.allCases, &more)
    input(.link, type: "url", &more)
  }

  private func figure(_ more: inout Markup) {
    more.element("fieldset") { set in
      set.element("legend", words: words.figure)
      choice(.measure, Measure.allCases.map { ($0.rawValue, book.terms.measure($0)) }, &set)
      choice(.unit, Unit.allCases.map { ($0.rawValue, book.figures.unit($0)) }, &set)
      input(.value, mode: "decimal", &set)
      input(.period, &set)
    }
  }

  private func judgement(_ more: inout Markup) {
    more.element("fieldset") { set in
      set.element("legend", words: words.judgement)
      choice(
        .reliability,
        Reliability.allCases.filter { $0 != .f }.map {
          ($0.rawValue, "\($0.rawValue) – \(book.evidence.reliability($0))")
        },
        &set)
      // Who confirms something has another entry beside it; that is for the keeper of the registry.
      choice(
        .credibility,
        Credibility.allCases.filter { $0 != .confirmed && $0 != .unjudged }
          .map { ($0.rawValue, "\($0.rawValue) – \($0.words(in: language))") }, &set)
      input(.reason, &set)
    }
  }

  private func kept(_ main: inout Markup) {
    main.element("section") { section in
      section.element("h2", words: words.kept)
      section.element("p", ["id": "none"], words: words.none)
      section.element("ol", ["id": "entries"], words: "")
    }
    main.element("section", ["id": "hand-over", "hidden": ""]) { section in
      section.element("h2", words: words.handOver)
      section.element(
        "button", ["type": "button", "id": "download", "class": "first"], words: words.download)
      section.element("button", ["type": "button", "id": "show"], words: words.show)
      section.element("div", ["id": "as-text", "class": "field", "hidden": ""]) { text in
        text.element("label", ["for": "lines"], words: words.lines)
        text.element("textarea", ["id": "lines", "readonly": "", "spellcheck": "false"], words: "")
        text.element("button", ["type": "button", "id": "copy"], words: words.copy)
      }
      section.element("p", words: words.afterwards)
    }
  }
}

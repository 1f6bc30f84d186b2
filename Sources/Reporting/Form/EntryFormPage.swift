import Foundation
import Registry

/// An entry form as one HTML file, all that it needs within.
struct EntryFormPage {
  let form: EntryForm
  let language: Language

  var book: Phrasebook { language.phrasebook }
  var words: Phrasebook.EntryForm { book.form }

  var text: String {
    var page = Markup()
    page.trusted("<!DOCTYPE html>\n")
    page.element("html", ["lang": language.rawValue]) { page in
      page.element("head", inside: head)
      page.trusted("\n")
      page.element("body") { body in
        header(&body)
        screen(&body)
        list(&body)
        sheet(&body)
        body.element("script", ["type": "application/json", "id": "facts"]) { $0.trusted(facts) }
        for script in [PackageResources.records_js, PackageResources.form_js] {
          body.trusted("\n")
          body.element("script") { $0.trusted("\n" + String(decoding: script, as: UTF8.self)) }
        }
      }
    }
    page.trusted("\n")
    return page.text
  }

  private var title: String {
    words.title(inWords(form.country) ?? form.edition.country.text, form.edition.year)
  }

  private func head(_ head: inout Markup) {
    head.void("meta", ["charset": "utf-8"])
    head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.void("meta", ["name": "referrer", "content": "no-referrer"])
    // Whatever is typed, nothing can be fetched or sent.
    head.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; "
          + "base-uri 'none'",
      ])
    head.element("title") { $0.unbrokenWords(title) }
    head.element("style") { $0.trusted("\n" + String(decoding: PackageResources.form_css, as: UTF8.self)) }
  }

  private func header(_ body: inout Markup) {
    body.element("header") { header in
      header.element("h1", words: title)
      header.element("p", ["class": "screen"], words: words.intro)
      header.element("noscript") { $0.element("p", ["class": "wrong"], words: words.withoutScript) }
      header.element("section", ["class": "warning"]) { section in
        section.element("h2", words: words.before)
        section.element("ul") { list in
          for warning in words.warnings { list.element("li", words: warning) }
        }
      }
    }
  }

  /// The list as it is printed, each request with its parts.
  private func list(_ body: inout Markup) {
    body.element("section", ["class": "list", "aria-labelledby": "list"]) { section in
      section.element("h2", ["id": "list"], words: words.list)
      if !form.isListComplete { section.element("p", words: words.listInPart) }
      section.element("ol") { items in
        for recommendation in form.recommendations { item(recommendation, &items) }
      }
    }
  }

  private func item(_ recommendation: Recommendation, _ items: inout Markup) {
    items.element("li") { item in
      item.element("span", ["class": "number"], words: "\(recommendation.id.position).")
      item.words(inWords(recommendation.shortTitle) ?? "")
      guard !recommendation.elements.isEmpty else { return }
      item.element("ol") { parts in
        for element in recommendation.elements {
          parts.element("li") { part in
            part.element("span", ["class": "number"], words: element.id.short)
            part.words(inWords(element.title) ?? "")
          }
        }
      }
    }
  }

  func inWords(_ text: LocalizedText?) -> String? { text?.words(in: language)?.words }

  /// What the script is told, as JSON that no text can break out of.
  private var facts: String {
    let facts = Facts(
      edition: form.edition.text, country: form.edition.country.text, language: language.rawValue,
      fields: FormField.allCases.map(\.rawValue),
      messages: Dictionary(
        uniqueKeysWithValues: FormMessage.allCases.map { ($0.rawValue, words.message($0)) }))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(facts)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    return json.replacing("<", with: "\\u003c")
  }

  private struct Facts: Encodable {
    let edition, country, language: String
    let fields: [String]
    let messages: [String: String]
  }
}

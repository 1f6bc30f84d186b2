import Foundation
import Registry
import Samples
import Testing

@testable import Reporting

struct `An entry form` {
  private static let form = EntryForm(SampleSnapshot.full)

  @Test(arguments: Language.allCases)
  func `has each request and its parts, to choose and to read, and no sign of another language`(
    language: Language
  ) {
    let page = Self.form.page(in: language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    for name in ["ZZZ-2019-01", "ZZZ-2019-01c", "ZZZ-2019-02b", "ZZZ-2019-03"] {
      #expect(page.contains("<option value=\"\(name)\">"))
    }
    let title = SampleSnapshot.full.recommendations[1].shortTitle[language]?.words ?? ""
    #expect(page.components(separatedBy: title).count == 3, "\(title)")
    #expect(page.contains(language.phrasebook.form.deleteAll))
    let others = Language.allCases.filter { $0 != language }
    #expect(others.allSatisfy { !page.contains($0.phrasebook.form.deleteAll) })
  }

  @Test(arguments: Language.allCases)
  func `asks nothing from elsewhere`(language: Language) {
    let page = Self.form.page(in: language)
    for sign in [
      "src=", "href=", "url(", "@import", "XMLHttpRequest", "fetch(", "sendBeacon", "WebSocket", "import(",
    ] {
      #expect(!page.contains(sign), "\(sign)")
    }
    #expect(page.contains("content=\"default-src &#39;none&#39;;"))
  }

  @Test func `runs on an old telephone, and makes no markup of what is typed`() {
    let scripts = [PackageResources.form_js, PackageResources.records_js].map {
      String(decoding: $0, as: UTF8.self)
    }
    for script in scripts {
      let code = script.split(separator: "\n").filter { !$0.contains(#/^ *//.*/#) }.joined(separator: "\n")
      for sign in [
        "=>", "`", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "async ", "...",
        "</script",
      ] {
        #expect(!code.contains(sign), "\(sign)")
      }
      #expect(!code.contains(#/\b(?:let|const|class|await)\s/#))
    }
  }

  @Test(arguments: Language.allCases)
  func `labels every control, and names each thing once`(language: Language) {
    let page = Self.form.page(in: language)
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for field in FormField.allCases {
      #expect(page.contains("<label for=\"\(field.rawValue)\">"), "\(field)")
      #expect(ids.contains(field.rawValue) && ids.contains("\(field.rawValue)-wrong"), "\(field)")
    }
    // What the script looks for is there.
    let script = String(decoding: PackageResources.form_js, as: UTF8.self)
    for name in script.matches(of: #/element\('([a-z-]+)'\)/#).map({ String($0.output.1) }) {
      #expect(ids.contains(name), "\(name)")
    }
    for name in script.matches(of: #/(?:messages\.|say\(')(\w+)/#).map({ String($0.output.1) }) {
      #expect(FormMessage(rawValue: name) != nil, "\(name)")
    }
    for name in page.matches(of: #/aria-(?:describedby|labelledby)="([^"]+)"/#).flatMap({
      $0.output.1.split(separator: " ")
    }) {
      #expect(ids.contains(String(name)), "\(name)")
    }
  }

  @Test func `lets no record break out of its place`() throws {
    let hostile = "</script><script>alert(1)</script><b onclick='x'>"
    let records: [Record] = [
      .edition(SampleSnapshot.edition),
      .country(
        Country(code: Sample.text("ZZZ", CountryCode.init), name: Sample.words(hostile), regions: [])),
      .recommendation(
        Recommendation(
          id: Sample.text("ZZZ-2019-01", RecommendationID.init), shortTitle: Sample.words(hostile),
          text: Sample.words("x"), nature: .oneOff)),
    ]
    let page = EntryForm(SampleSnapshot.snapshot(of: records)).page(in: .english)
    #expect(!page.contains("<b ") && !page.contains("alert(1)</script><b"))
    #expect(page.components(separatedBy: "<script").count == 4)
  }

  @Test(arguments: Language.allCases)
  func `tells its script what to say`(language: Language) throws {
    let page = Self.form.page(in: language)
    let json = try #require(page.firstMatch(of: #/id="facts">(.*?)</script>/#)).output.1
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(facts["edition"] as? String == "ZZZ-2019" && facts["language"] as? String == language.rawValue)
    let messages = try #require(facts["messages"] as? [String: String])
    #expect(messages.keys.sorted() == FormMessage.allCases.map(\.rawValue).sorted())
    #expect(messages.values.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [(true, 0), (false, 1)])
  func `says where a list is known only in part`(whole: Bool, count: Int) {
    let edition = Edition(id: SampleSnapshot.edition.id, listComplete: whole)
    let page = EntryForm(SampleSnapshot.snapshot(of: [.edition(edition)], edition: edition)).page(
      in: .english)
    #expect(page.components(separatedBy: Phrasebook.english.form.listInPart).count - 1 == count)
  }
}

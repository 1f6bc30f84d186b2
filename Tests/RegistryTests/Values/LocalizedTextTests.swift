import Registry
import Samples
import Testing

struct `Localized text` {
  @Test(
    arguments: [
      (has: "en ru ky", wants: Language.kyrgyz, gets: Language.kyrgyz), ("en ru ky", .english, .english),
      ("en ru", .kyrgyz, .english), ("ru ky", .english, .russian), ("ru", .kyrgyz, .russian),
      ("ky", .english, .kyrgyz), ("ky", .russian, .kyrgyz), ("", .english, nil),
    ] as [(has: String, wants: Language, gets: Language?)])
  func `words missing in a language are taken from English, Russian, Kyrgyz, in this order`(
    has: String, wants: Language, gets: Language?
  ) {
    let languages = has.split(separator: " ").compactMap { Language(rawValue: String($0)) }
    let text = LocalizedText(
      Dictionary(uniqueKeysWithValues: languages.map { ($0, TextVersion("words in \($0.rawValue)")) }))
    #expect(text.words(in: wants)?.language == gets)
    #expect(text.words(in: wants)?.words == gets.map { "words in \($0.rawValue)" })
    #expect(text.languages == languages)
    #expect(Language.allCases.filter { text[$0] != nil } == languages)
  }

  @Test(arguments: [
    (revised: "2019-07-02", stale: true), ("2019-07-01", false), ("2019-06-30", false), (nil, false),
  ])
  func `a translation is stale when its original changed after it`(revised: String?, stale: Bool) {
    let text = LocalizedText([
      .english: TextVersion("Train officers.", form: .authentic, revised: revised.map(Sample.day)),
      .kyrgyz: Self.translation(of: .english),
    ])
    #expect(text.isStale(in: .kyrgyz) == stale)
    #expect(!text.isStale(in: .english))
    #expect(!text.isStale(in: .russian))
  }

  @Test func `a translation of what is not there is not stale, nor is one of another language`() {
    let changed = TextVersion("Train officers.", revised: Sample.day("2020-01-01"))
    #expect(!LocalizedText([.kyrgyz: Self.translation(of: .english)]).isStale(in: .kyrgyz))
    #expect(
      !LocalizedText([
        .english: changed, .russian: TextVersion("…"), .kyrgyz: Self.translation(of: .russian),
      ]).isStale(in: .kyrgyz))
  }

  @Test(arguments: [TextForm.paraphrase, .authentic])
  func `what is no translation is never stale`(form: TextForm) {
    let text = LocalizedText([
      .english: TextVersion("Train officers.", revised: Sample.day("2020-01-01")),
      .kyrgyz: TextVersion("…", form: form),
    ])
    #expect(!text.isStale(in: .kyrgyz))
  }

  private static func translation(of original: Language) -> TextVersion {
    TextVersion(
      "…",
      form: .translation(
        Translation(original: original, translator: "Aigul", made: Sample.day("2019-07-01"))))
  }
}

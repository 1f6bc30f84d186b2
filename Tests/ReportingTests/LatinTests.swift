import Registry
import Reporting
import Samples
import Testing

struct `Russian and Kyrgyz reports` {
  /// Proper terms, tags, formats, names of sums, the name of the method, the sample's digests, and its two texts without
  /// Kyrgyz.
  static let allowed: Set<String> = [
    "Tier", "Watch", "List", "waiver", "EN", "roll", "up", "ee", "Support", "civil", "society", "In", "the",
    "academy",
    "trained", "investigators", "CSV", "JSON", "SHA", "sha", "sum",
  ]

  @Test(arguments: [Language.russian, .kyrgyz], [ReportFormat.text, .markdown])
  func `hold no Latin words but names and grades`(language: Language, format: ReportFormat) throws {
    let report = ProgressReport(SampleSnapshot.full)
    let words = latinWords(try format.render(report, in: language))
    #expect(words.subtracting(Self.allowed) == [])
  }

  @Test(arguments: [Language.russian, .kyrgyz], ["ZZZ-2019-01", "ZZZ-2019-02"])
  func `hold none in a recommendation's history either`(language: Language, id: String) throws {
    let name = Sample.text(id, RecommendationID.init)
    let report = try #require(HistoryReport(of: name, in: SampleSnapshot.full))
    #expect(latinWords(try ReportFormat.text.render(report, in: language)).subtracting(Self.allowed) == [])
  }

  @Test(arguments: [Language.russian, .kyrgyz], [2020, 2021])
  func `hold none in a tier-risk memo but terms of the law and of the method`(
    language: Language, year: Int
  ) throws {
    let terms: Set<String> = ["WL", "balance", "SHA", "RPS"]
    let text = try ReportFormat.text.render(Memos.memo(year), in: language, width: 1000)
      .replacing(/22 U\.S\.C\. [^;.:]*/, with: " ").replacing(/\(?710[67]\([^ ]*/, with: " ")
      .replacing(/[0-9a-f]{64}/, with: " ").replacing(/[ab]\(\d+\)/, with: " ")
    #expect(latinWords(text).subtracting(Self.allowed.union(terms)) == [])
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `hold none in the pack of a review, and no key of ours`(language: Language) throws {
    let terms: Set<String> = [
      "WL", "balance", "SHA", "RPS", "calendar", "ics", "manifest", "json", "print", "tables", "Word",
      "Excel",
    ]
    for file in try `Review packs`.pack().files(in: language) where file.path.hasSuffix(".html") {
      let body = file.text.replacing(/<style>[^<]*<\/style>/, with: " ")
      let text = body.replacing("<wbr/>", with: "").replacing(/<[^>]*>|&[a-z]+;/, with: " ")
        .replacing(/22 U\.S\.C\. [^;.:]*/, with: " ").replacing(/\(?710[67]\([^ ]*/, with: " ")
        .replacing(/[0-9a-f]{64}/, with: " ").replacing(/[ab]\(\d+\)/, with: " ")
      #expect(latinWords(text).subtracting(Self.allowed.union(terms)) == [], "\(file.path)")
    }
  }

  @Test func `are searched by a test that finds Latin words`() throws {
    let english = try ReportFormat.text.render(ProgressReport(SampleSnapshot.full), in: .english)
    #expect(latinWords(english).count > 100)
  }

  private func latinWords(_ text: String) -> Set<String> {
    var bare = text
    // Names of records and their files, addresses and anchors, and the first digits of sums.
    for name in [
      #/(ZZZ|E)-[A-Za-z0-9-]+/#, #/https?:[^\s>]+/#, #/<a id="[^"]*"><\/a>/#, #/letters\/7/#,
      #/Evidence\/ZZZ\/\d{4}\.yaml/#, #/\b[0-9a-f]{12}\b/#,
    ] as [any RegexComponent] {
      bare = removing(name, from: bare)
    }
    let words = bare.split { !$0.isASCII || !$0.isLetter }.map(String.init)
    return Set(words.filter { $0.count > 1 })
  }

  private func removing(_ pattern: some RegexComponent, from text: String) -> String {
    text.replacing(pattern, with: " ")
  }
}

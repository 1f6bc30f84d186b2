import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A search` {
  private let store: RegistryStore

  init() throws {
    store = try RegistryStore(inMemoryWith: .repeatable())
    let records: [Registry.Record] =
      [
        .source(Sample.source("KGZ-TIP-2019", reliability: .b)),
        .source(Sample.source("KGZ-LETTER", reliability: .f)), .source(Sample.source("UZB-TIP-2021")),
        .edition(Sample.edition("KGZ-2018", published: "2018-06-28")), .edition(Sample.edition()),
        .edition(Sample.edition("KGZ-2020", published: "2020-06-25")),
        .recommendation(Sample.recommendation("KGZ-2018-01", areas: [.training])),
        .recommendation(
          Sample.recommendation(
            "KGZ-2019-04", elements: [Sample.element()], lineage: [Sample.ancestry("KGZ-2018-01")])),
        .recommendation(Sample.recommendation("KGZ-2020-07")),
      ] + Self.evidence.map(Record.evidence)
    try store.keep(records, author: "Aigul", reason: "for a test")
    try store.keep(
      .statusUpdate(
        Sample.claim(on: "KGZ-2019-04", id: "U-1", reason: Self.words("курмандыктарды коргоо", .kyrgyz))))
  }

  private static let evidence = [
    Sample.evidence(
      "KGZ-2019-N1", event: "2018-09-14", fact: words("Помощь жертвам оказана.", .russian),
      links: [Sample.link("KGZ-2018-01")], area: .victimServices),
    Sample.evidence(
      "KGZ-2019-N2", event: "2019-03-01", fact: words("Жертва получила приют.", .russian),
      links: [Sample.link("KGZ-2019-04a")], credibility: .doubtful, sensitivity: .restricted),
    Sample.evidence(
      "KGZ-2020-N3", event: "2020-02-01", fact: words("Чоң үй курулду, прокурор келди.", .kyrgyz),
      links: [Sample.link("KGZ-2020-07")], area: .training, source: "KGZ-LETTER"),
    Sample.evidence(
      "E-7F3K00000000", event: "2021-01-01", fact: words("Victims were found.", .english),
      source: "UZB-TIP-2021"),
    Sample.evidence(
      "KGZ-2019-SEAL1", event: "2019-01-01", fact: words("Тайная жертва: слово марсианин.", .russian),
      sensitivity: .sealed),
  ]

  private static func words(_ text: String, _ language: Language) -> LocalizedText {
    LocalizedText([language: TextVersion(text)])
  }

  private func names(_ words: String, _ change: (inout SearchQuery) -> Void = { _ in }) throws -> [String] {
    var query = SearchQuery(words)
    change(&query)
    let outcome = try store.search(query)
    #expect(outcome.total >= outcome.hits.count)
    return outcome.hits.map(\.name)
  }

  @Test(arguments: [
    ("жертва", ["KGZ-2019-N2", "KGZ-2019-N1", "E-7F3K00000000", "U-1"]),
    ("жертвам", ["KGZ-2019-N1", "KGZ-2019-N2", "E-7F3K00000000", "U-1"]),
    ("курмандык", ["U-1", "E-7F3K00000000", "KGZ-2019-N2", "KGZ-2019-N1"]),
    ("victim", ["E-7F3K00000000", "U-1", "KGZ-2019-N2", "KGZ-2019-N1"]),
    ("чон", ["KGZ-2020-N3"]), ("ЧОҢ", ["KGZ-2020-N3"]), ("прокур", ["KGZ-2020-N3"]),
    ("жертва приют", ["KGZ-2019-N2"]), ("жертва зима", []), ("марсианин", []), ("SEAL1", []),
    ("KGZ-2019-N1", ["KGZ-2019-N1"]), ("kgz-2019-n", ["KGZ-2019-N2", "KGZ-2019-N1"]),
    ("E-7F3K", ["E-7F3K00000000"]), ("Е-7F3К", ["E-7F3K00000000"]),
    ("F2", ["KGZ-2020-N3"]), ("В2", ["E-7F3K00000000", "KGZ-2019-N1"]), ("В4", ["KGZ-2019-N2"]),
    ("KGZ-2019-04a", ["KGZ-2019-04"]), ("letter", ["KGZ-2020-N3"]),
  ])
  func `finds by word, ending, glossary, name and grade, the nearest first`(
    words: String, found: [String]
  ) throws {
    #expect(try names(words) == found)
  }

  @Test func `of exact words leaves endings and glossary out`() throws {
    #expect(try names("жертва") { $0.isExact = true } == ["KGZ-2019-N2"])
    #expect(try names("курмандык") { $0.isExact = true } == [])
  }

  @Test func `says how near each match is, and which words the glossary added`() throws {
    let outcome = try store.search(SearchQuery("жертва"))
    #expect(outcome.hits.map(\.match) == [.exact, .form, .glossary, .glossary])
    #expect(outcome.added == ["victim", "survivor", "курмандык"])
    #expect(try store.search(SearchQuery("letter")).hits.map(\.match) == [.source])
  }

  @Test func `is narrowed by each filter`() throws {
    let everything = "жертва"
    #expect(try names(everything) { $0.country = CountryCode("UZB") } == ["E-7F3K00000000"])
    #expect(try names(everything) { $0.years = 2019...2019 } == ["KGZ-2019-N2", "KGZ-2019-N1"])
    #expect(
      try names(everything) { $0.years = 2020...2021 } == ["E-7F3K00000000", "U-1"])
    #expect(try names(everything) { $0.area = .victimServices } == ["KGZ-2019-N1"])
    #expect(try names("title") { $0.area = .training }.contains("KGZ-2018-01"))
    #expect(try names(everything) { $0.kind = .update } == ["U-1"])
    #expect(try names(everything) { $0.language = .russian } == ["KGZ-2019-N2", "KGZ-2019-N1"])
    #expect(try names("title") { $0.language = .russian } == ["KGZ-2020-07", "KGZ-2019-04", "KGZ-2018-01"])
    #expect(
      try names(everything) { $0.isPublicOnly = true } == ["KGZ-2019-N1", "E-7F3K00000000", "U-1"])
    #expect(try names(everything) { ($0.kind, $0.years) = (.evidence, 2021...2025) } == ["E-7F3K00000000"])
  }

  @Test(arguments: [
    ("B2", ["KGZ-2019-N1", "E-7F3K00000000"]), ("C4", ["KGZ-2019-N2", "KGZ-2019-N1", "E-7F3K00000000"]),
    ("A2", []), ("F2", []),
  ])
  func `takes a grade or a better one in both letters`(grade: String, found: [String]) throws {
    #expect(try names("жертва") { $0.grade = EvidenceGrade(grade) } == found)
  }

  @Test func `takes what cannot be judged for neither better nor worse`() throws {
    #expect(try names("чон") { $0.grade = EvidenceGrade("F2") } == ["KGZ-2020-N3"])
    #expect(try names("чон") { $0.grade = EvidenceGrade("Е5") } == [])
    #expect(EvidenceGrade("G1") == nil && EvidenceGrade("B7") == nil && EvidenceGrade("B22") == nil)
  }

  @Test func `of a recommendation takes its kin along`() throws {
    let subject = { (name: String) in Sample.text(name, SubjectID.init) }
    for name in ["KGZ-2018-01", "KGZ-2019-04"] {
      #expect(
        try names("жертва") { $0.subject = subject(name) } == ["KGZ-2019-N2", "KGZ-2019-N1", "U-1"])
    }
    #expect(try names("жертва") { $0.subject = subject("KGZ-2019-04a") } == ["KGZ-2019-N2"])
    #expect(try names("жертва") { $0.subject = subject("KGZ-2020-07") } == [])
    #expect(throws: JournalError.unknownRecord("KGZ-2021-01")) {
      try names("жертва") { $0.subject = subject("KGZ-2021-01") }
    }
  }

  @Test func `shows as many as asked for, and counts all`() throws {
    var query = SearchQuery("жертва")
    query.limit = 1
    let outcome = try store.search(query)
    #expect(outcome.hits.count == 1)
    #expect(outcome.total == 4 && !outcome.areMore)
    (query.limit, query.countsUpTo) = (2, 3)
    let few = try store.search(query)
    #expect(few.hits.count == 2 && few.hits.first?.name == outcome.hits.first?.name)
    #expect(few.total == 3 && few.areMore)
    query.countsUpTo = 4
    #expect(try !store.search(query).areMore)
  }

  @Test func `marks the words in a snippet, in the language that has them`() throws {
    let outcome = try store.search(SearchQuery("жертва"))
    let first = try #require(outcome.hits.first)
    #expect(first.language == .russian && first.level == .restricted && first.grade == "B4")
    #expect(first.snippet.text == "Жертва получила приют.")
    #expect(
      outcome.hits.flatMap { $0.snippet.parts.filter(\.isFound).map(\.text) }
        == ["Жертва", "жертвам", "Victims", "курмандыктарды"])
  }

  @Test func `cuts a long text around the words`() throws {
    let text =
      String(repeating: "Башка сөз. ", count: 100) + "Марал келди. " + String(repeating: "Дагы. ", count: 99)
    try store.keep(.evidence(Sample.evidence("KGZ-long", fact: Self.words(text, .kyrgyz))))
    let snippet = try #require(try store.search(SearchQuery("марал")).hits.first).snippet
    #expect(snippet.text.count < 200)
    #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
    #expect(snippet.parts.filter(\.isFound).map(\.text) == ["Марал"])
  }
}

struct `What may not be seen` {
  private func store(_ records: Registry.Record...) throws -> RegistryStore {
    let store = try RegistryStore.holding()
    try store.keep(records, author: "Aigul", reason: "for a test")
    return store
  }

  private func hits(_ store: RegistryStore, _ words: String = "марсианин") throws -> [SearchHit] {
    try store.search(SearchQuery(words)).hits
  }

  private func entry(_ level: Sensitivity) -> Evidence {
    Sample.evidence("KGZ-2019-X1", fact: Sample.words("марсианин"), sensitivity: level)
  }

  @Test func `is not found once it is sealed, nor what rests on it`() throws {
    let update = Sample.finding(
      on: "KGZ-2019-04a", id: "U-1", evidence: ["KGZ-2019-X1"], reason: Sample.words("марсианин"))
    let store = try store(.evidence(entry(.public)), .statusUpdate(update))
    #expect(try hits(store).map(\.name) == ["U-1", "KGZ-2019-X1"])
    try store.keep(.evidence(entry(.partners)))
    #expect(try hits(store).map(\.level) == [.partners, .partners])
    try store.keep(.evidence(entry(.sealed)))
    #expect(try hits(store).isEmpty)
    #expect(try store.rows("SELECT * FROM search_entry WHERE ru LIKE '%марсианин%'") == [])
    try store.keep(.evidence(entry(.restricted)))
    #expect(try hits(store).map(\.level) == [.restricted, .restricted])
    try store.withdraw(.evidence, "KGZ-2019-X1")
    // What is withdrawn may have been anything.
    #expect(try hits(store).isEmpty)
    #expect(try store.verify() == [])
  }

  @Test func `is not found when it was withdrawn`() throws {
    let store = try store(.evidence(entry(.public)))
    try store.withdraw(.evidence, "KGZ-2019-X1")
    #expect(try hits(store).isEmpty)
  }

  @Test func `follows the source's title and reliability`() throws {
    let store = try store(
      .source(Sample.source("KGZ-X", reliability: .c)), .evidence(Sample.evidence("KGZ-X1", source: "KGZ-X")))
    #expect(try hits(store, "C2").map(\.name).contains("KGZ-X1"))
    try store.keep(.source(Sample.source("KGZ-X", reliability: .a)))
    #expect(try !hits(store, "C2").map(\.name).contains("KGZ-X1"))
    #expect(try hits(store, "A2").map(\.name).contains("KGZ-X1"))
  }
}

struct `A hostile query` {
  @Test(arguments: [
    "\"", "*", "NEAR(", "-", ":", "🙂", "'", ")", "(", "^", "{en} : x", "", " ", "\0", "\u{301}", "\"\"\"\"",
  ])
  func `without a word is refused, and with one finds that word`(query: String) throws {
    let store = try RegistryStore.holding()
    if Folding.words(query).isEmpty {
      #expect(throws: SearchError.noWords) { _ = try store.search(SearchQuery(query)) }
    }
    #expect(try store.search(SearchQuery("fact \(query)")).total >= 0)
    #expect(try store.search(SearchQuery("\(query) fact")).total >= 0)
  }

  @Test(arguments: [
    "fact OR nothingofthekind", "NOT fact", "fact NOT zebra", "label : fact", "facets : kindevidence",
    "kindevidence", "fact AND", "fac* zebra", "levelpublic", "'; DROP TABLE record; --", "fact\" OR \"a",
  ])
  func `is never read as a command`(query: String) throws {
    let store = try RegistryStore.holding()
    #expect(try store.search(SearchQuery(query)).hits.isEmpty)
    #expect(try store.verify() == [])
  }

  @Test func `may be very long`() throws {
    let store = try RegistryStore.holding()
    #expect(try store.search(SearchQuery(String(repeating: "ж", count: 10_000))).total == 0)
    #expect(throws: SearchError.tooManyWords(32)) {
      _ = try store.search(SearchQuery(String(repeating: "fact ", count: 2000)))
    }
    #expect(throws: SearchError.tooManyWords(32)) {
      _ = try store.search(SearchQuery(String(repeating: "a-1-", count: 2500)))
    }
    #expect(try store.search(SearchQuery((1...32).map { "слово\($0)" }.joined(separator: " "))).total == 0)
  }

  @Test func `of any characters does no harm`() throws {
    let store = try RegistryStore.holding()
    var generator = SplitMix64(seed: 7)
    let signs = Array("\"*()-:^{}+ \n'%;.,ANDORNOTEAкөң1🙂\u{301}\u{202E}\0")
    for _ in 0..<400 {
      let query = String((0..<Int.random(in: 1...24, using: &generator)).map { _ in generator.pick(signs) })
      do { _ = try store.search(SearchQuery(query)) } catch is SearchError {}
    }
    #expect(try store.verify() == [])
  }
}

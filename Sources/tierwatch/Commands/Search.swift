import ArgumentParser
import Registry
import Storage

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract:
      "Finds recommendations, evidence, status updates and decisions by their words, in three languages.",
    discussion: """
      Letters are found without their marks (чон finds чоң), words by the beginning that their forms share
      (жертвы finds жертвам), and a glossary leads from one language to the others (victim finds курмандык).
      What stands there as it was typed comes first, then the newest. Names and grades are found too:
      KGZ-2019-N027, E-7F3K, B2. What is sealed is never found; what is not public is marked.

      Examples:
        tierwatch search жертва приют
        tierwatch search training --year 2019-2021 --kind evidence --grade B2
        tierwatch search суд --recommendation KGZ-2025-01
        tierwatch search "national referral mechanism" --exact --json
      """)

  @Argument(help: "Words that must all be found; no word is a command, whatever signs it holds.")
  var words: [String]
  @OptionGroup var registry: RegistryOptions
  @Option(help: "Only this country, such as KGZ.", transform: CountryCode.argument)
  var country: CountryCode?
  @Option(help: "Only this report year, or these, such as 2019-2021.", transform: YearSpan.argument)
  var year: ClosedRange<Int>?
  @Option(help: "Only evidence and recommendations of this effort area, such as training.")
  var area: EffortArea?
  @Option(
    help: "Only this recommendation or element and what bears on it, whatever its number in other lists.",
    transform: SubjectID.argument)
  var recommendation: SubjectID?
  @Option(
    help: "Only evidence of this grade or better in both letters, such as B2 (A1, A2, B1 and B2).",
    transform: EvidenceGrade.argument)
  var grade: EvidenceGrade?
  @Option(help: "Only recommendation, evidence, update or decision.") var kind: SearchKind?
  @OptionGroup var language: LanguageOption
  @Flag(help: "Words as they are typed: no other endings, no glossary.") var exact = false
  @Flag(name: .customLong("public"), help: "Only what is public.") var isPublic = false
  @Option(help: "How many.") var limit = 20
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError(.limit) }
  }

  func run() throws {
    let store = try registry.forReading()
    if case let count = try store.encryptedCount(), count > 0 {
      Terminal.remark(VaultWords.of(language.resolved).notSearched(count))
    }
    let outcome = try store.search(query)
    if json { return try Terminal.tell(JSONOutput.text(FoundRecords(outcome))) }
    let text = SearchText(outcome, in: language.resolved)
    guard !outcome.hits.isEmpty else {
      Terminal.remark(text.nothing(isExact: exact, isFiltered: isFiltered))
      return
    }
    Terminal.tell(text.lines(width: Terminal.width, bold: Terminal.isStyled))
  }

  private var query: SearchQuery {
    var query = SearchQuery(words.joined(separator: " "))
    (query.country, query.years, query.area) = (country, year, area)
    (query.subject, query.grade, query.kind) = (recommendation, grade, kind)
    // Said on the command line it chooses texts; from the surroundings it only says what one would rather read.
    (query.language, query.reader) = (language.language, language.resolved)
    (query.isExact, query.isPublicOnly, query.limit) = (exact, isPublic, limit)
    // Other programs want the number.
    if !json { query.countsUpTo = max(10_000, limit) }
    return query
  }

  private var isFiltered: Bool {
    country != nil || year != nil || area != nil || recommendation != nil || grade != nil || kind != nil
      || language.language != nil || isPublic
  }
}

/// Report years as they are typed: one, or the first and the last.
private enum YearSpan {
  static func argument(_ text: String) throws -> ClosedRange<Int> {
    let years = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      Int(part).flatMap { (2001...2199).contains($0) ? $0 : nil }
    }
    guard (1...2).contains(years.count), let first = years[0], let last = years[years.count - 1],
      first <= last
    else { throw ValidationError(.noYears(text)) }
    return first...last
  }
}

extension EvidenceGrade {
  fileprivate static func argument(_ text: String) throws -> Self {
    guard let grade = Self(text) else {
      throw ValidationError(.noGrade(text))
    }
    return grade
  }
}

/// What was found, as JSON.
private struct FoundRecords: Encodable {
  let total: Int
  let added: [String]
  let found: [Found]

  struct Found: Encodable {
    let kind, name, date, level, match, language, text: String
    let grade: String?
    let words: [String]
  }

  init(_ outcome: SearchOutcome) {
    (total, added) = (outcome.total, outcome.added)
    found = outcome.hits.map { hit in
      Found(
        kind: hit.kind.rawValue, name: hit.name, date: hit.date, level: hit.level.rawValue,
        match: hit.match.rawValue, language: hit.language.rawValue, text: hit.snippet.text, grade: hit.grade,
        words: hit.snippet.parts.filter(\.isFound).map(\.text))
    }
  }
}

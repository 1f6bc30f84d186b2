import GRDB
import Registry

extension RegistryStore {
  /// Looks for words, nearest matches first, newest first among them; never finds what is sealed.
  public func search(_ query: SearchQuery) throws -> SearchOutcome {
    let terms = try SearchTerms(query.words, exact: query.isExact, language: query.language)
    return try reading { db in
      let filter = try Filter(query, in: db)
      let tiers = Tier.all(of: query, terms)
      var hits: [SearchHit] = []
      var nearer: [String] = []
      for tier in tiers where hits.count < query.limit {
        let rows = try tier.rows(filter, without: nearer.last, limit: query.limit - hits.count, in: db)
        hits += try rows.compactMap { try hit($0, tier.match, terms, query, in: db) }
        nearer.append(tier.expression)
      }
      // Each tier holds all that is in the one before it.
      let count = try tiers.last?.count(filter, upTo: query.countsUpTo, in: db) ?? 0
      return SearchOutcome(
        hits: hits, total: min(count, query.countsUpTo), areMore: count > query.countsUpTo, added: terms.added
      )
    }
  }

  private func hit(
    _ row: Row, _ match: SearchHit.Match, _ terms: SearchTerms, _ query: SearchQuery, in db: Database
  ) throws -> SearchHit? {
    guard let kind = SearchKind(rawValue: try row.value("kind")),
      let level = Sensitivity(rawValue: try row.value("level")),
      let found = try Snippet.best(of: texts(kind, row.value("name"), match, in: db), for: terms, in: query)
    else { return nil }
    let grade: String = try row.value("grade")
    return try SearchHit(
      kind: kind, name: row.value("name"), date: row.value("shown"), grade: grade.isEmpty ? nil : grade,
      level: level, match: match, language: found.language, snippet: found.snippet)
  }

  /// What a snippet may be taken from.
  private func texts(
    _ kind: SearchKind, _ name: String, _ match: SearchHit.Match, in db: Database
  ) throws -> [LocalizedText] {
    switch kind {
    case .recommendation:
      guard let found = try CurrentRecords.one(RecordKey(.recommendation, name), in: db)?.recommendation
      else { return [] }
      return [found.shortTitle, found.text] + found.elements.flatMap { [$0.title, $0.closesWhen] }
    case .evidence:
      guard let found = try CurrentRecords.one(RecordKey(.evidence, name), in: db)?.evidence
      else { return [] }
      guard match == .source,
        case .source(let source)? = try CurrentRecords.one(RecordKey(.source, found.source.text), in: db)
      else { return [found.fact] }
      return [found.fact, source.title]
    case .update:
      let found = try CurrentRecords.one(RecordKey(.statusUpdate, name), in: db)?.update
      return [found?.reason, found?.nextStep].compactMap(\.self)
    case .decision: return try CurrentRecords.one(RecordKey(.decision, name), in: db)?.decision?.texts ?? []
    }
  }
}

/// What filters leave, as an expression of FTS5.
private struct Filter {
  let expression: String

  init(_ query: SearchQuery, in db: Database) throws {
    var groups: [[SearchEntry.Facet]] = []
    if let country = query.country { groups.append([.country(country)]) }
    if let years = query.years { groups.append(years.map(SearchEntry.Facet.year)) }
    if let area = query.area { groups.append([.area(area)]) }
    if let grade = query.grade { groups.append(grade.orBetter.map(SearchEntry.Facet.grade)) }
    if let kind = query.kind { groups.append([.kind(kind)]) }
    if query.isPublicOnly { groups.append([.level(.public)]) }
    if let subject = query.subject {
      groups.append(try Self.kin(of: subject, in: db).map(SearchEntry.Facet.subject))
    }
    expression = groups.map { group in
      "facets : (" + group.map { "\"\($0.word)\"" }.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }

  private static func kin(of subject: SubjectID, in db: Database) throws -> [SubjectID] {
    let records = try CurrentRecords.all(
      of: [subject.recommendation.edition.country], kinds: [.recommendation], in: db)
    guard records.contains(subject) else { throw JournalError.unknownRecord(subject.text) }
    switch subject {
    case .recommendation(let id): return records.kin(of: id).sorted().map(SubjectID.recommendation)
    case .element: return records.continuation(of: subject)
    }
  }

  func applied(to expression: String) -> String {
    self.expression.isEmpty ? expression : "(\(expression)) AND \(self.expression)"
  }
}

/// One way of matching, wider than the one before it.
private struct Tier {
  let match: SearchHit.Match
  let expression: String

  static func all(of query: SearchQuery, _ terms: SearchTerms) -> [Tier] {
    let own = query.language.map { "{label \($0.rawValue)}" } ?? "{label en ru ky}"
    let widest = query.isExact ? terms.exactly : terms.inGlossary
    var tiers = [Tier(match: .exact, expression: "\(own) : \(terms.exactly)")]
    if !query.isExact {
      tiers.append(Tier(match: .form, expression: "\(own) : \(terms.inForms)"))
      tiers.append(Tier(match: .glossary, expression: "\(own) : \(terms.inGlossary)"))
    }
    // A title stands in the language of its source, whatever a reader asks for.
    if query.language == nil {
      tiers.append(Tier(match: .source, expression: "{label en ru ky source} : \(widest)"))
    }
    return tiers
  }

  func rows(_ filter: Filter, without nearer: String?, limit: Int, in db: Database) throws -> [Row] {
    let new = filter.applied(to: nearer.map { "(\(expression)) NOT (\($0))" } ?? expression)
    guard try isMany(new, in: db) else { return try newest(new, limit: limit, in: db) }
    // To put very many in order takes long: year by year, until there are enough.
    var rows: [Row] = []
    for year in try years(in: db) where rows.count < limit {
      let facet = SearchEntry.Facet.calendarYear(year).word
      rows += try newest("(\(new)) AND facets : \"\(facet)\"", limit: limit - rows.count, in: db)
    }
    return rows
  }

  private func isMany(_ expression: String, in db: Database) throws -> Bool {
    let many = 1000
    return try count(expression, upTo: many + 1, in: db) > many
  }

  private func newest(_ expression: String, limit: Int, in db: Database) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.kind, e.name, e.shown, e.level, e.grade FROM search_index i
        JOIN search_entry e ON e.id = i.rowid
        WHERE search_index MATCH ? ORDER BY e.day DESC, e.kind, e.name LIMIT ?
        """, arguments: [expression, limit])
  }

  /// The calendar years of all that is searched, the last one first.
  private func years(in db: Database) throws -> [String] {
    let ends = try Row.fetchOne(
      db,
      sql: "SELECT (SELECT min(day) FROM search_entry) AS first, (SELECT max(day) FROM search_entry) AS last")
    guard let ends, let first: String = try ends.value("first") ?? nil,
      let last: String = try ends.value("last") ?? nil,
      let from = Int(first.prefix(4)), let to = Int(last.prefix(4))
    else { return [] }
    return (from...max(from, to)).reversed().map(String.init)
  }

  /// One more than `most` where there are more.
  func count(_ filter: Filter, upTo most: Int, in db: Database) throws -> Int {
    try count(filter.applied(to: expression), upTo: most == .max ? most : most + 1, in: db)
  }

  private func count(_ expression: String, upTo most: Int, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)",
      arguments: [expression, most]) ?? 0
  }
}

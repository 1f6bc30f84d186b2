import Registry

/// The source that a monitor named: one that is recorded, or a new one.
struct SourcePlace {
  let source: Source
  let isNew: Bool

  init(_ draft: EvidenceDraft, country: CountryCode?, in records: RecordSet) throws {
    let words = draft.source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else {
      throw Failure(.usage, "source: empty; give a link, a document or a source's name")
    }
    let named = SourceID(words).flatMap { records.sources[$0]?.id.country }
    let home = try named ?? Self.country(country, draft, records)
    let known = records.sources.values.filter { $0.id.country == home }.sorted { $0.id < $1.id }
      .first { $0.id.text == words || $0.link == words || $0.document == words }
    if let known {
      (source, isNew) = (known, false)
    } else {
      guard let id = Names.source(of: home) else {
        throw Failure(.unforeseen, "no name could be made for the source")
      }
      let host = Self.host(of: words)
      source = Source(
        id: id, title: LocalizedText([draft.language: TextVersion(words)]), owner: host ?? words,
        link: host == nil ? nil : words, document: host == nil ? words : nil,
        language: draft.language.rawValue)
      isNew = true
    }
  }

  private static func country(
    _ given: CountryCode?, _ draft: EvidenceDraft, _ records: RecordSet
  ) throws -> CountryCode {
    if let found = given ?? draft.subjects.first?.recommendation.edition.country { return found }
    if records.countries.count == 1, let only = records.countries.keys.first { return only }
    throw Failure(
      .usage, "country: the registry holds several; say which with --country, such as --country KGZ")
  }

  /// `24.kg` of `https://24.kg/…`: the owner until somebody knows better.
  private static func host(of text: String) -> String? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      return host.contains(".") ? host.lowercased() : nil
    }
    return nil
  }
}

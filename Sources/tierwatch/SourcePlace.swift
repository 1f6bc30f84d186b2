import Registry

/// The source that a monitor named: one that is recorded, or a new one.
struct SourcePlace {
  let source: Source
  let isNew: Bool

  /// Reads a link, a document, or the name of a recorded source.
  init(
    _ named: String, in language: Language, home: CountryCode, among records: RecordSet
  ) throws {
    let words = named.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else {
      throw Complaint.emptySource
    }
    let known = records.sources.values.sorted { $0.id < $1.id }.first {
      $0.id.text == words || ($0.id.country == home && ($0.link == words || $0.document == words))
    }
    if let known {
      (source, isNew) = (known, false)
    } else {
      guard let id = Names.source(of: home) else {
        throw Complaint.noName(.source)
      }
      let host = Self.host(of: words)
      source = Source(
        id: id, title: LocalizedText([language: TextVersion(words)]),
        owner: host.flatMap { Self.owner(of: $0, home, records) } ?? host ?? words,
        link: host == nil ? nil : words, document: host == nil ? words : nil, language: language.rawValue)
      isNew = true
    }
  }

  private init(source: Source, isNew: Bool) { (self.source, self.isNew) = (source, isNew) }

  /// The same for an entry of a level: a new source that is no page may point to somebody, and is as sensitive.
  func protected(as level: Sensitivity) -> SourcePlace {
    guard isNew, source.link == nil, level.isProtected else { return self }
    return SourcePlace(source: source.at(level), isNew: true)
  }

  /// The owner that every recorded source of a site names, if there are several and they agree.
  private static func owner(of host: String, _ home: CountryCode, _ records: RecordSet) -> String? {
    let alike = records.sources.values.filter {
      $0.id.country == home && $0.link.flatMap(Self.host) == host
    }
    let owners = Set(alike.map(\.ownerID))
    return alike.count > 1 && owners.count == 1 ? owners.first?.map(\.text) : nil
  }

  /// What has to be kept with the record that rests on it.
  var new: [Record] { isNew ? [.source(source)] : [] }

  /// `24.kg` of `https://24.kg/…`: the owner until somebody knows better.
  private static func host(of text: String) -> String? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      return host.contains(".") ? host.lowercased() : nil
    }
    return nil
  }
}

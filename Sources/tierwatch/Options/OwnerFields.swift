import ArgumentParser
import Registry
import Storage

/// The fields of an owner besides its name of record; what is not given stays as it was.
struct OwnerFields: ParsableArguments {
  @Option(name: .customLong("name-ky"), help: "What it is called in Kyrgyz.") var kyrgyz: String?
  @Option(name: .customLong("name-ru"), help: "What it is called in Russian.") var russian: String?
  @Option(name: .customLong("name-en"), help: "What it is called in English.") var english: String?
  @Option(help: "What it is: government, ngo, internationalOrganization, media, academia or other.")
  var kind: OwnerKind?
  @Option(help: "The owner that it belongs to and counts as one with.", transform: OwnerID.argument)
  var partOf: OwnerID?
  @Option(
    name: .customLong("for"),
    help:
      "Words by which sources name it now, such as 24.kg; they name the record from then on. Once for each.")
  var words: [String] = []

  /// The names that are given, over those that stand.
  func name(over old: LocalizedText? = nil) throws -> LocalizedText? {
    let given = [Language.kyrgyz: kyrgyz, .russian: russian, .english: english].compactMapValues(\.self)
    guard !given.isEmpty else { return old }
    let revised = try old.map { _ in try Today.day() }
    return given.reduce(old ?? LocalizedText([:])) { text, words in
      text.with(TextVersion(words.value, revised: revised), in: words.key)
    }
  }

  /// The sources of its country whose owner is called by these words, each as it stands and as it will.
  func sources(of owner: OwnerID, in store: RegistryStore) throws -> [(old: Source, new: Source)] {
    guard !words.isEmpty else { return [] }
    let meant = Set(words.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
    return try store.records(of: owner.country, kinds: [.source]).sources.values
      .filter { $0.ownerID == nil && meant.contains($0.owner) }.sorted { $0.id < $1.id }
      .map { ($0, $0.with(owner: owner.text)) }
  }
}

import ArgumentParser
import Registry

/// Words for readers in up to three languages, each by an option of its own.
struct TextOptions: ParsableArguments {
  @Option(name: .customLong("text-ky"), help: "The text in Kyrgyz.") var kyrgyz: String?
  @Option(name: .customLong("text-ru"), help: "The text in Russian.") var russian: String?
  @Option(name: .customLong("text-en"), help: "The text in English.") var english: String?

  /// What is given, over what stands already; `nil` without any words.
  func text(over old: LocalizedText? = nil) throws -> LocalizedText? {
    try [.kyrgyz: kyrgyz, .russian: russian, .english: english].text(over: old)
  }

  /// What is given; refused if that is nothing.
  func required() throws -> LocalizedText {
    guard let text = try text() else { throw ValidationError(.textNeeded) }
    return text
  }
}

/// A remark on how something ended, in the same manner.
struct NoteOptions: ParsableArguments {
  @Option(name: .customLong("note-ky"), help: "How one knows, in Kyrgyz.") var kyrgyz: String?
  @Option(name: .customLong("note-ru"), help: "How one knows, in Russian.") var russian: String?
  @Option(name: .customLong("note-en"), help: "How one knows, in English.") var english: String?

  func text(over old: LocalizedText?) throws -> LocalizedText? {
    try [.kyrgyz: kyrgyz, .russian: russian, .english: english].text(over: old)
  }
}

extension [Language: String?] {
  fileprivate func text(over old: LocalizedText?) throws -> LocalizedText? {
    let given = compactMapValues(\.self)
    guard !given.isEmpty else { return old }
    let revised = try old.map { _ in try Today.day() }
    return given.reduce(old ?? LocalizedText([:])) { text, words in
      text.with(TextVersion(words.value, revised: revised), in: words.key)
    }
  }
}

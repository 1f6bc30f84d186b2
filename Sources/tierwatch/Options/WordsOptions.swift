import ArgumentParser
import Registry

/// The language that words are given in, and where they come from.
struct WordsOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption
  @Flag(help: "The words are those of the published text, which you have read; else they are a paraphrase.")
  var authentic = false
  @Option(help: "The words are your translation from this language.") var translationOf: Language?

  func validate() throws {
    if authentic, translationOf != nil {
      throw ValidationError(.authenticTranslation)
    }
  }

  /// A text with new words in this language; those of other languages stay.
  func text(_ words: String, over old: LocalizedText?, by author: String) throws -> LocalizedText {
    let form: TextForm =
      if let translationOf {
        .translation(Translation(original: translationOf, translator: author, made: try Today.day()))
      } else {
        authentic ? .authentic : .paraphrase
      }
    let version = TextVersion(words, form: form, revised: try old.map { _ in try Today.day() })
    return (old ?? LocalizedText([:])).with(version, in: language.resolved)
  }
}

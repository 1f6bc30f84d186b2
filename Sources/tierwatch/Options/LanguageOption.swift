import ArgumentParser
import Registry

/// The language that a person reads.
struct LanguageOption: ParsableArguments {
  @Option(help: "ky, ru or en; else TIERWATCH_LANGUAGE, else the terminal's.")
  var language: Language?

  var resolved: Language { language ?? Reader.language }
}

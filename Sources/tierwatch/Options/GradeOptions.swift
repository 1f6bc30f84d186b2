import ArgumentParser
import Registry

/// Why a grade is given, and in which language that is said.
struct GradeOptions: ParsableArguments {
  @Option(help: "Why, in a sentence; it is printed beside the grade.") var because: String
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if because.allSatisfy(\.isWhitespace) { throw ValidationError(.gradeWithReason) }
  }
}

extension Judgement {
  /// A grade given today: of another grade the old reasons say nothing, of the same one they stay in other languages.
  static func given(
    _ grade: Grade, because: String, in language: Language, over old: Judgement?, by author: String
  ) throws -> Judgement {
    let reasons = old?.grade == grade ? old?.reason : nil
    return regrading(
      old, to: grade, by: author, on: try Today.day(),
      because: (reasons ?? LocalizedText([:])).with(TextVersion(because), in: language))
  }
}

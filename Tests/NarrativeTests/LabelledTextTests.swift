import Registry
import Testing

@testable import Narrative

/// Far from all is read of them: the floors say from where a change of rules or words would make it worse.
struct `Texts by writers who saw no rules` {
  private typealias Part = ReadingScore.Part

  /// Twelve free of the Report's manner, the others in it.
  @Test(arguments: Language.allCases)
  func `are fifteen or more in each language, some of them kept from learning`(language: Language) throws {
    let texts = try LabelledText.all(language)
    #expect(texts.count >= 15 && texts.filter { !$0.isLearned }.count >= 4)
  }

  @Test(arguments: Language.allCases)
  func `are read as well as they were`(language: Language) throws {
    let learned = try total(language, isLearned: true)
    #expect(try #require(learned[.areas]?.recall) > 0.75 && #require(learned[.areas]?.precision) > 0.66)
    #expect(try #require(learned[.directions]?.recall) > 0.73 && #require(learned[.figures]?.recall) > 0.65)
    let kept = try total(language, isLearned: false)
    #expect(try #require(kept[.areas]?.recall) > 0.62 && #require(kept[.areas]?.precision) > 0.55)
    #expect(try #require(kept[.directions]?.recall) > 0.64 && #require(kept[.figures]?.recall) > 0.5)
  }

  private func total(_ language: Language, isLearned: Bool) throws -> [Part: ReadingScore.Share] {
    var total: [Part: ReadingScore.Share] = [:]
    for text in try LabelledText.all(language) where text.isLearned == isLearned {
      for (part, share) in try text.score(language).shares {
        let before = total[part] ?? ReadingScore.Share()
        total[part] = ReadingScore.Share(
          right: before.right + share.right, wanted: before.wanted + share.wanted,
          drafted: before.drafted + share.drafted)
      }
    }
    return total
  }
}

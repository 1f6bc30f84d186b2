import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A word that is looked for` {
  @Test(arguments: [
    ("чоң", ["чон"]), ("өкмөт", ["окмот"]), ("Үй-бүлө", ["уй", "було"]), ("ребёнок", ["ребенок"]),
    ("Йод и йод", ["йод", "и", "йод"]), ("КУРМАНДЫК", ["курмандык"]), ("ҢӨҮ ңөү", ["ноу", "ноу"]),
    ("В2", ["b2"]), ("А1 С3 Е5", ["a1", "c3", "e5"]), ("B2", ["b2"]), ("в", ["в"]),
    ("KGZ-2019-N027", ["kgz", "2019", "n027"]), ("жол-жобо", ["жол", "жобо"]),
    ("“Türkiye”, Côte d’Ivoire", ["turkiye", "cote", "d", "ivoire"]), ("ст. 171.1", ["ст", "171", "1"]),
    ("tra\u{AD}fficking", ["trafficking"]), ("", []), ("–«»🙂 *", []),
  ])
  func `is written in plain letters`(text: String, words: [String]) {
    #expect(Folding.words(text) == words)
    // A letter and its mark apart are the same letter.
    #expect(Folding.words(text.decomposedStringWithCanonicalMapping) == words)
  }

  @Test func `has its place in the text`() {
    let text = "«Чоң» баяндама, 2019-ж."
    #expect(Folding.tokens(text).map { String(text[$0.range]) } == ["Чоң", "баяндама", "2019", "ж"])
  }

  @Test(arguments: [("KGZ-2019-N027", "kgz2019n027"), ("E-7F3K", "e7f3k"), ("Е-7F3К", "e7f3k")])
  func `may be a name, as one word`(name: String, word: String) { #expect(Folding.name(name) == word) }

  @Test func `is of letters and digits alone, and of bounded length, whatever comes`() {
    let awkward =
      String(repeating: "ы", count: 10_000) + " a\0b \"*\" NEAR( \u{1F468}\u{200D}\u{1F469} \u{301}"
    for word in Folding.words(awkward) {
      #expect(word.unicodeScalars.count <= Folding.longest)
      #expect(
        word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
  }
}

struct `The endings of a word` {
  @Test(arguments: [
    ("жертвы", "жертв"), ("жертвам", "жертв"), ("жертва", "жертв"), ("расследования", "расследован"),
    ("законы", "закон"), ("законов", "закон"), ("помощь", "помощ"), ("курмандыктарды", "курмандык"),
    ("курмандык", "курмандык"), ("мыйзамдарга", "мыйзам"), ("иликтоолор", "иликтоо"), ("окутуу", "окуту"),
    ("страны", "стран"), ("городами", "город"),
    ("victims", "victim"), ("trained", "train"), ("cases", "case"), ("суды", "суды"), ("сот", "сот"),
    ("n027s", "n027s"), ("dating", "dating"),
  ])
  func `are taken off down to four letters`(word: String, stem: String) {
    #expect(Endings.stem(of: word) == stem)
    #expect(stem.count >= min(word.count, Endings.shortest))
  }

  @Test func `leave a stem whose last letter may have changed`() {
    #expect(Endings.beginnings(of: "курмандык") == ["курмандык", "курмандыг"])
  }
}

struct `The glossary` {
  @Test(arguments: [
    ("жертвам", ["victim", "survivor", "курмандык"]), ("victims", ["survivor", "жертва", "курмандык"]),
    ("курмандыктарды", ["victim", "survivor", "жертва"]), ("зима", []),
  ])
  func `leads from each language to the others`(word: String, others: [String]) {
    #expect(Glossary.standard.equivalents(of: Folding.words(word)[...], in: nil)?.phrases ?? [] == others)
  }

  @Test func `knows words that belong together, and takes the longest`() throws {
    let words = Folding.words("торговли людьми сегодня")
    let found = try #require(Glossary.standard.equivalents(of: words[...], in: .kyrgyz))
    #expect(found.count == 2)
    #expect(found.phrases == ["адамдарды сатуу", "адам сатуу"])
  }

  @Test func `leads back from every phrase to every other of its term`() {
    for term in Glossary.allTerms {
      let phrases = term.phrases(in: nil)
      #expect(!term.english.isEmpty && !term.russian.isEmpty && !term.kyrgyz.isEmpty)
      for phrase in phrases {
        let others = Glossary.standard.equivalents(of: Folding.words(phrase)[...], in: nil)?.phrases ?? []
        let stems = { (text: String) in Folding.words(text).map(Endings.stem) }
        #expect(
          phrases.allSatisfy { stems($0) == stems(phrase) || others.contains($0) }, "\(phrase): \(others)")
      }
    }
  }
}

struct `Folding a whole line` {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `gives the words that are found one by one`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let pieces = [
      "Б", "ө", "Ү", "ң", "Ё", "й", "и\u{306}", "a", "Z", "7", "В2", " ", "-", "—", "«", "№", "…", "é", "ß",
      "ѳ", "І",
      "\u{AD}", "\u{301}", "中", "٣", "\u{A0}", "\u{200B}", "½", "😀", "ё\u{301}", "ӊ", "\u{483}", "҂",
    ]
    let text = (0..<Int.random(in: 0...90, using: &chance)).map { _ in chance.pick(pieces) }.joined()
    #expect(Folding.line(text) == Folding.words(text).joined(separator: " "))
  }

  @Test(arguments: Sample.awkwardTexts + [String(repeating: "жо", count: 50) + "1"])
  func `also of awkward texts`(text: String) {
    #expect(Folding.line(text) == Folding.words(text).joined(separator: " "))
  }
}

struct `Folding a name` {
  @Test(arguments: [
    "KGZ-2019-N027", "a.b-C", "", "...", "В2", "KGZ-Бишкек-1", String(repeating: "aB9-", count: 30),
  ])
  func `gives one word whichever way it is read`(name: String) {
    let slowly = Folding.words(Folding.words(name).joined()).first ?? ""
    #expect(Folding.name(name) == slowly)
  }
}

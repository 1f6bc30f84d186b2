/// What is taken off a word that is searched for, so that its other forms are found by their beginning.
enum Endings {
  /// No stem is shorter.
  static let shortest = 4

  /// A folded word without an English or Russian ending, or without up to three Kyrgyz ones; a word with a
  /// digit stays whole.
  static func stem(of word: String) -> String {
    let letters = Array(word.unicodeScalars)
    guard letters.count > shortest, !word.contains(where: \.isNumber) else { return word }
    if letters.allSatisfy(\.isASCII) { return text(cut(letters[...], by: english) ?? letters[...]) }
    var stem = letters[...]
    for _ in 0..<3 { stem = cut(stem, by: kyrgyz, where: isKyrgyz) ?? stem }
    return text(stem.count < letters.count ? stem : cut(stem, by: russian) ?? stem)
  }

  /// The beginnings of a word's forms: к and п at the end of a Kyrgyz stem become г and б before a vowel.
  static func beginnings(of word: String) -> [String] {
    let stem = stem(of: word)
    switch stem.unicodeScalars.last {
    case "к": return [stem, stem.dropLast() + "г"]
    case "п": return [stem, stem.dropLast() + "б"]
    case _: return [stem]
    }
  }

  /// A word without its longest ending that leaves a stem and fits it.
  private static func cut(
    _ word: ArraySlice<Unicode.Scalar>, by endings: Set<String>,
    where fits: (_ stem: ArraySlice<Unicode.Scalar>, _ ending: String) -> Bool = { _, _ in true }
  ) -> ArraySlice<Unicode.Scalar>? {
    (1...4).reversed().lazy.filter { word.count - $0 >= shortest }
      .map { (stem: word.dropLast($0), ending: text(word.suffix($0))) }
      .first { endings.contains($0.ending) && fits($0.stem, $0.ending) }?.stem
  }

  /// A Kyrgyz ending has vowels like those of its stem: so страны is not taken for a Kyrgyz word.
  private static func isKyrgyz(_ stem: ArraySlice<Unicode.Scalar>, _ ending: String) -> Bool {
    guard let last = stem.last(where: { vowels[$0] != nil }), let like = vowels[last] else { return false }
    return ending.unicodeScalars.allSatisfy { vowels[$0] == nil || like.unicodeScalars.contains($0) }
      && (stem.count > shortest || !ending.hasPrefix("н"))
  }

  private static let vowels: [Unicode.Scalar: String] = [
    "а": "аы", "я": "аы", "ы": "аы", "е": "еи", "э": "еи", "и": "еи", "о": "оу", "у": "аоу", "ю": "аоу",
  ]

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  private static let english: Set<String> = ["s", "es", "ed", "ing", "ings"]

  private static let russian: Set<String> = [
    "а", "я", "ы", "и", "у", "ю", "е", "о", "ь", "ом", "ем", "ой", "ей", "ам", "ям", "ах", "ях", "ами", "ями",
    "ов", "ев", "ия", "ию", "ии", "ие", "иям", "иях", "иями", "ием", "ый", "ий", "ая", "яя", "ое", "ее", "ые",
    "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ть",
  ]

  // As they are written after folding: ө is о and ү is у.
  private static let kyrgyz: Set<String> = [
    "лар", "лер", "лор", "дар", "дер", "дор", "тар", "тер", "тор",
    "нын", "нин", "нун", "дын", "дин", "дун", "тын", "тин", "тун",
    "ны", "ни", "ну", "ды", "ди", "ду", "ты", "ти", "ту",
    "га", "ге", "го", "ка", "ке", "ко", "на", "не", "но",
    "да", "де", "до", "та", "те", "то", "нда", "нде", "ндо",
    "дан", "ден", "дон", "тан", "тен", "тон", "нан", "нен", "нон",
    "сы", "си", "су", "ын", "ин", "ун",
  ]
}

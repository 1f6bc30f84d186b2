/// How a word gives itself away as a person's name.
enum NameShape {
  case given, surname, patronymic
}

extension Reading {
  /// `nil` for whatever is no name of a person by its look.
  func shape(_ place: Int) -> NameShape? {
    guard isName(place), !tokens[place].isUpper else { return nil }
    let word = tokens[place]
    var others = word.senses
    others.bits &= ~(1 << UInt64(WordSense.given.rawValue))
    guard others.bits == 0 else { return nil }
    if word.has(.given) { return .given }
    guard word.length >= 5 else { return nil }
    let letters = letters(place)
    if word.length >= 7, Self.patronymics.contains(where: { letters.endsWith($0) }) { return .patronymic }
    return Self.surnames.contains { letters.endsWith($0) } ? .surname : nil
  }

  /// A family name that no other word looks like, even where a sentence begins.
  func isStrongSurname(_ place: Int) -> Bool {
    let letters = letters(place)
    return Self.strongSurnames.contains { letters.endsWith($0) }
  }

  func hasSurnameEnding(_ place: Int) -> Bool {
    let letters = letters(place)
    return Self.surnames.contains { letters.endsWith($0) }
  }

  /// А. or J.
  func isInitial(_ place: Int) -> Bool {
    guard let word = word(place) else { return false }
    return word.isCapital && word.length == 1 && isSign(place + 1, ".") && isTied(place + 1)
  }

  private static let patronymics =
    forms(
      ["ович", "евич", "ьич"], ["", "а", "у", "ем", "е", "тин", "ти", "ке", "тен", "те"])
    + forms(["овн", "евн", "ичн"], ["а", "ы", "е", "у", "ой", "анын", "ага", "аны", "адан"])
    + forms(["ovich", "evich", "ovna", "evna"], [""])

  private static let surnames =
    forms(["ов", "ев", "ёв"], cyrillicEndings) + forms(["енко"], ["", "нун", "го"])
    + forms(["ov", "ev", "enko", "ova", "eva", "ovs", "ov's", "ova's", "ev's", "eva's"], [""])

  private static let strongSurnames =
    forms(
      ["баев", "беков", "алиев", "мамбетов", "токтосунов", "ташев", "кулов", "жанов", "жумаев", "мурзаев"],
      cyrillicEndings) + forms(["ова", "ева"], [""])
    + forms(["baev", "bekov", "aliev", "ova", "eva", "bayev", "ov", "ev"], ["", "a"])

  private static let cyrillicEndings = [
    "", "а", "у", "ым", "е", "ой", "ою", "ых", "ду", "дун", "го", "до", "дон", "дин", "ди", "ге", "де", "ден",
    "анын",
    "ага", "ада", "адан", "аны", "дын", "ды", "га", "да", "дан", "тын", "тин",
  ]

  private static func forms(_ stems: [String], _ endings: [String]) -> [[UInt8]] {
    stems.flatMap { stem in endings.map { Array((stem + $0).utf8) } }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func endsWith(_ ending: [UInt8]) -> Bool {
    count > ending.count && suffix(ending.count).elementsEqual(ending)
  }
}

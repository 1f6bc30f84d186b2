/// What a word of the list tells the guard; its key in `words.txt` is its name in small letters with blanks.
enum WordSense: Int, CaseIterable {
  case passport, telephone, numberWord, messenger, dog, dot
  case streetBefore, streetAfter, streetOfNumbers, house
  case born, birth, ofBirth, month, yearWord
  case age, ageSuffix, aged, years, old, child, childMatter, inGeneral, person
  case villageBefore, villageAfter, townBefore, townAfter, districtBefore, districtAfter, of
  case smallPlace, region, widePlace
  case shelter, crisis, center, hospital
  case conflict, returned, extremist, victim, called, calledAfter
  case kin, mister, named, afterName, officialsBefore, abbreviation, notPersons, function, given

  /// `streetBefore` is `street before`.
  var key: String {
    String(describing: self).reduce(into: "") { key, letter in
      key += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}

/// The senses of one word, a bit each.
struct WordSenses {
  var bits: UInt64 = 0

  init(_ senses: [WordSense] = []) { senses.forEach { insert($0) } }

  func has(_ sense: WordSense) -> Bool { bits & (1 << UInt64(sense.rawValue)) != 0 }

  func hasAny(of others: WordSenses) -> Bool { bits & others.bits != 0 }

  mutating func insert(_ sense: WordSense) { bits |= 1 << UInt64(sense.rawValue) }
}

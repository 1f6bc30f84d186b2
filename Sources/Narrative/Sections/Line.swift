import Registry

/// A line of the text, and what it is.
struct Line: Sendable {
  enum Kind: Sendable, Hashable {
    case blank
    /// A page's number, or what stands at the head of each page.
    case furniture
    /// The country and its tier.
    case title
    /// Whole, or with text behind it that begins at a place.
    case heading(Locator.Section, textFrom: Int?)
    /// With the place where its words begin.
    case bullet(textFrom: Int)
    case text
  }

  let range: Range<Int>
  var kind: Kind
  /// Blanks at its beginning.
  let indent: Int
}

extension Mended {
  /// Ranges of lines without their ends; a page break ends a line and stands for an empty one.
  func lineRanges() -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for place in 0..<count where scalars[place] == 0x0A || scalars[place] == 0x0C {
      ranges.append(start..<place)
      if scalars[place] == 0x0C { ranges.append(place..<place) }
      start = place + 1
    }
    ranges.append(start..<count)
    return ranges
  }

  /// Words whose letters stand apart, each blank between two letters taken out; `nil` where one word is whole. Words are
  /// parted by more than one blank.
  func closedUp(_ range: Range<Int>) -> Mended? {
    guard range.count > 6 else { return nil }
    var closed = Mended()
    for place in range {
      let isLetter = scalars[place].isLetter
      if isLetter, place > range.lowerBound, scalars[place - 1].isLetter { return nil }
      let isBetween =
        scalars[place].isBlank && place + 1 < range.upperBound && scalars[place - 1].isLetter
        && scalars[place + 1].isLetter
      if !isBetween { closed.append(self, place..<place + 1) }
    }
    return closed.count * 4 < range.count * 3 ? closed : nil
  }
}

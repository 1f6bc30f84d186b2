import Registry

/// Whether the recommendations are a list without marks whose items begin with small letters.
struct SmallItems {
  /// Each line is one item.
  let areLines: Bool
  /// Each paragraph between blank lines is one item.
  let areParagraphs: Bool

  private static let fewest = 3

  init(_ letters: Mended, _ lines: [Line]) {
    var (items, paragraphs, isInside, isOpen): ([Range<Int>], [Range<Int>], Bool, Bool) = (
      [], [], false, false
    )
    var hasMarks = false
    for line in lines {
      switch line.kind {
      case .heading(.recommendations, textFrom: nil): (isInside, isOpen) = (true, false)
      case .heading, .title: isInside = false
      case .blank, .furniture: isOpen = false
      case .bullet: hasMarks = hasMarks || isInside
      case .text where isInside:
        items.append(line.range)
        let start = isOpen ? paragraphs.popLast()?.lowerBound : nil
        paragraphs.append((start ?? line.range.lowerBound)..<line.range.upperBound)
        isOpen = true
      case .text: break
      }
    }
    areLines = !hasMarks && Self.areItems(items, letters)
    areParagraphs = !hasMarks && Self.areItems(paragraphs, letters)
  }

  /// All begin small and end with a mark: else one may be the rest of a sentence that a page broke. The first may introduce
  /// them.
  private static func areItems(_ ranges: [Range<Int>], _ letters: Mended) -> Bool {
    let isIntroduced = ranges.first.map { letters.scalars[$0].last == 0x3A } ?? false
    let items = ranges.dropFirst(isIntroduced ? 1 : 0)
    return items.count >= fewest
      && items.allSatisfy { range in
        guard let first = letters.scalars[range].first, let last = letters.scalars[range].last else {
          return false
        }
        return first.isLetter && !first.isUpper && (last.isStop || last == 0x3B)
      }
  }
}

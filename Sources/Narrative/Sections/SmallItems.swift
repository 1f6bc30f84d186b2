import Registry

/// Whether the recommendations are a list without marks whose items begin with small letters.
struct SmallItems {
  let isList: Bool

  private static let fewest = 3

  /// Items stand apart by blank lines, or a line each where lines are not broken at a width.
  init(_ letters: Mended, _ lines: [Line], _ wrap: Wrapping) {
    var (items, isInside, isOpen): ([Range<Int>], Bool, Bool) = ([], false, false)
    for line in lines {
      switch line.kind {
      case .heading(.recommendations, textFrom: nil): (isInside, isOpen) = (true, false)
      case .heading, .title: isInside = false
      case .blank, .furniture: isOpen = false
      case .bullet where isInside:
        isList = false
        return
      case .text where isInside:
        if isOpen, wrap.isHard, let last = items.popLast() {
          items.append(last.lowerBound..<line.range.upperBound)
        } else {
          items.append(line.range)
        }
        isOpen = true
      case .bullet, .text: break
      }
    }
    if let first = items.first, letters.scalars[first].last == 0x3A { items.removeFirst() }
    isList = items.count >= Self.fewest && items.allSatisfy { Self.isItem(letters.scalars[$0]) }
  }

  /// Begins small and ends with a mark: else it may be the rest of a sentence that a page broke.
  private static func isItem(_ letters: ArraySlice<UInt32>) -> Bool {
    guard let first = letters.first, let last = letters.last else { return false }
    return first.isLetter && !first.isUpper && (last.isStop || last == 0x3B || last == 0x2C)
  }
}

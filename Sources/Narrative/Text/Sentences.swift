/// Finds where sentences begin and end in a mended paragraph.
struct SentenceSplitter {
  let mended: Mended
  let abbreviations: Set<String>
  let softAbbreviations: Set<String>

  func sentences() -> [Range<Int>] {
    var (found, start, place): ([Range<Int>], Int, Int) = ([], 0, 0)
    while place < mended.count {
      guard mended.scalars[place].isStop, let end = end(of: place) else {
        place += 1
        continue
      }
      add(start..<end, to: &found)
      (start, place) = (end, end)
    }
    add(start..<mended.count, to: &found)
    return found
  }

  private func add(_ range: Range<Int>, to found: inout [Range<Int>]) {
    let range = mended.trimmed(range)
    guard !range.isEmpty else { return }
    // What has no letter or digit belongs to the sentence before.
    if !range.contains(where: { mended.scalars[$0].isLetter || mended.scalars[$0].isDigit }),
      let last = found.last
    {
      found[found.count - 1] = last.lowerBound..<range.upperBound
    } else {
      found.append(range)
    }
  }

  /// Behind the stop and what closes with it; `nil` where it ends no sentence.
  private func end(of stop: Int) -> Int? {
    var end = stop + 1
    while end < mended.count, mended.scalars[end].isStop || mended.scalars[end].isCloser { end += 1 }
    // A note's number may stick to the stop.
    guard end == mended.count || mended.scalars[end].isBlank else {
      return endsBeforeCapital(stop, end) ? end : nil
    }
    guard let next = nextWord(end) else { return mended.count }
    let scalar = mended.scalars[next]
    if mended.scalars[stop] != 0x2E {
      return scalar.isLetter && !scalar.isUpper ? nil : end
    }
    let word = wordBefore(stop)
    if abbreviations.contains(word) || isInitial(word, stop) { return nil }
    if scalar.isLetter { return scalar.isUpper && !goesOnAfter(word, next) ? end : nil }
    // "12. Text" in a list of numbers, "No. 5", "1. января".
    if scalar.isDigit { return softAbbreviations.contains(word) ? nil : end }
    return softAbbreviations.contains(word) ? nil : end
  }

  /// "…сделано.Правительство": the blank was lost.
  private func endsBeforeCapital(_ stop: Int, _ end: Int) -> Bool {
    guard end < mended.count, mended.scalars[end].isUpper, end + 1 < mended.count,
      mended.scalars[end + 1].isLetter, !mended.scalars[end + 1].isUpper
    else { return false }
    let word = wordBefore(stop)
    return word.unicodeScalars.count > 2 && !abbreviations.contains(word) && !softAbbreviations.contains(word)
  }

  /// A soft abbreviation before a capital ends a sentence only if the word could begin one: if it stands alone as a name
  /// would, the sentence goes on.
  private func goesOnAfter(_ word: String, _ next: Int) -> Bool {
    guard softAbbreviations.contains(word) else { return false }
    var end = next
    while end < mended.count, mended.scalars[end].isLetter { end += 1 }
    let isCapitals = (next..<end).allSatisfy { mended.scalars[$0].isUpper }
    return isCapitals && end - next > 1
  }

  private func nextWord(_ from: Int) -> Int? {
    var place = from
    while place < mended.count {
      let scalar = mended.scalars[place]
      if scalar.isLetter || scalar.isDigit { return place }
      if !scalar.isBlank, !scalar.isOpener, scalar != 0x2013, scalar != 0x2014, scalar != 0x2D {
        return place
      }
      place += 1
    }
    return nil
  }

  private func wordBefore(_ stop: Int) -> String {
    var start = stop
    while start > 0, mended.scalars[start - 1].isLetter || mended.scalars[start - 1] == 0x2E { start -= 1 }
    return String(scalars: mended.scalars[start..<stop].map(\.folded))
  }

  private func isInitial(_ word: String, _ stop: Int) -> Bool {
    guard word.unicodeScalars.count == 1, stop > 0 else { return false }
    return mended.scalars[stop - 1].isUpper
  }
}

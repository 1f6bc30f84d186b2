extension Clause {
  private static let reach = 40

  /// What the sentence says before this part of it.
  var sentenceBefore: Range<Int> {
    var first = tokens.lowerBound
    while first > 0, tokens.lowerBound - first < Self.reach, !isStop(first - 1) { first -= 1 }
    return first..<tokens.lowerBound
  }

  /// The sentence around this part of it, as far as it is not too long.
  var surroundings: Range<Int> {
    var end = tokens.upperBound
    while end < passage.tokens.count, end - tokens.upperBound < Self.reach, !isStop(end) { end += 1 }
    return sentenceBefore.lowerBound..<end
  }

  private func isStop(_ place: Int) -> Bool { passage.tokens[place].mark?.isStop == true }
}

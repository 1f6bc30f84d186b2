extension String {
  /// How many letters differ, whatever their case; `nil` if more than a few.
  func distance(to other: String, atMost most: Int) -> Int? {
    let (own, their) = (Array(lowercased()), Array(other.lowercased().prefix(100)))
    guard abs(own.count - their.count) <= most else { return nil }
    var row = Array(0...their.count)
    for (index, letter) in own.enumerated() {
      var above = row[0]
      row[0] = index + 1
      for (place, theirs) in their.enumerated() {
        let changed = above + (letter == theirs ? 0 : 1)
        above = row[place + 1]
        row[place + 1] = Swift.min(changed, above + 1, row[place] + 1)
      }
    }
    return row[their.count] <= most ? row[their.count] : nil
  }
}

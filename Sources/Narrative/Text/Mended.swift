/// A run of text with its slips mended: one scalar a letter, each with the bytes of the original that it stands for.
struct Mended: Sendable, Hashable {
  private(set) var scalars: [UInt32] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }

  mutating func append(_ scalar: UInt32, from start: Int, to end: Int) {
    scalars.append(scalar)
    starts.append(Int32(clamping: start))
    ends.append(Int32(clamping: end))
  }

  mutating func append(_ other: Mended, _ range: Range<Int>) {
    scalars += other.scalars[range]
    starts += other.starts[range]
    ends += other.ends[range]
  }

  mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  /// The last letter takes in what follows it in the original.
  mutating func widenLast(to end: Int) {
    guard !ends.isEmpty else { return }
    ends[ends.count - 1] = Int32(clamping: end)
  }

  mutating func replace(at index: Int, with scalar: UInt32) { scalars[index] = scalar }

  mutating func removeLast() {
    scalars.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  /// Where a range lies in the original: one place, or more where a page break lies between.
  func places(of range: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for index in range {
      let (start, end) = (Int(starts[index]), Int(ends[index]))
      if let last = places.last, last.upperBound >= start {
        places[places.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        places.append(start..<end)
      }
    }
    return places
  }

  func text(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// A range without blanks at its ends.
  func trimmed(_ range: Range<Int>, also marks: Set<UInt32> = []) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, scalars[low].isBlank || marks.contains(scalars[low]) { low += 1 }
    while high > low, scalars[high - 1].isBlank || marks.contains(scalars[high - 1]) { high -= 1 }
    return low..<high
  }
}

extension String {
  init(scalars: some Sequence<UInt32>) {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    self.init(view)
  }
}

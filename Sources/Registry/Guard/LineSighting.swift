/// Something that the guard saw in a file: what, and on which line, from 1; never the words themselves.
public struct LineSighting: Hashable, Sendable {
  public let what: Sighting.What
  public let line: Int

  public init(_ what: Sighting.What, line: Int) { (self.what, self.line) = (what, line) }
}

extension [LineSighting] {
  /// What the guard sees in a file of text, each kind once a line; also what begins on one line and ends on the next.
  public init(in text: String) {
    // As characters a return and a line feed are one, and neither of the two.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    var (found, last, before) = ([LineSighting](), Set<Sighting.What>(), "")
    for (place, line) in lines.enumerated() {
      let here = Set(sightings(in: line).map(\.what))
      if place > 0, before.hasLetters || line.hasLetters {
        let across = Set(sightings(in: "\(before)\n\(line)").map(\.what)).subtracting(here.union(last))
        found += across.map { LineSighting($0, line: place) }
      }
      found += here.map { LineSighting($0, line: place + 1) }
      (last, before) = (here, line)
    }
    self = found.sorted { ($0.line, $0.what.order) < ($1.line, $1.what.order) }
  }

  /// Whether anything among them is refused in a record.
  public var holdRefused: Bool { contains { if case .refused = $0.what { true } else { false } } }
}

extension String {
  // Figures below each other are a column, and no number that goes on.
  fileprivate var hasLetters: Bool { unicodeScalars.contains { $0.properties.isAlphabetic } }
}

extension Sighting.What {
  /// What is refused, the most telling first; then what is warned of.
  fileprivate var order: Int {
    switch self {
    case .refused(let data): PersonalData.allCases.firstIndex(of: data) ?? 0
    case .warned(let caution):
      PersonalData.allCases.count + (Caution.allCases.firstIndex(of: caution) ?? 0)
    }
  }
}

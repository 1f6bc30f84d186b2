import Registry

/// The records of one country while they pass, for files that have them together: what they say of each other can be
/// checked as soon as another country begins, and need not be read again for that.
struct PassingCountry {
  private var country: CountryCode?
  private var records = RecordSet()
  private var (count, bytes) = (0, 0)

  /// Of a larger country no more is held, and nothing is found.
  private static let mostBytes = 8 << 20

  /// - Parameter bytes: how long the record is when it is written.
  mutating func take(_ record: Record, bytes: Int) {
    country = record.country
    (count, self.bytes) = (count + 1, self.bytes + bytes)
    if self.bytes <= Self.mostBytes { records.insert(record) } else { records = RecordSet() }
  }

  /// Whether a record is the first of another country.
  func isOver(with next: Record) -> Bool { country.map { $0 != next.country } ?? false }

  /// What was found, if it is that nothing is wrong; the next country begins.
  mutating func finish() -> Piece? {
    defer { self = PassingCountry() }
    // Pen-names are told apart from those of every country.
    guard let country, bytes <= Self.mostBytes, records.authors.isEmpty, records.problems.isEmpty else {
      return nil
    }
    return .sound(country, records: count)
  }
}

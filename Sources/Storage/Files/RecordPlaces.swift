import Registry

/// Where each record stands that was read. A name takes a few bytes, however long it is: of a million records the names
/// themselves would be most of what an import holds.
public struct RecordPlaces: Sendable {
  struct Place {
    let file: String
    let line: Int?
  }

  private let files: [String]
  private var places: [UInt64: (file: Int32, line: Int32)] = [:]

  init(of files: [String]) { self.files = files }

  /// Where the name stood already; a new one is noted.
  mutating func earlier(_ key: RecordKey, file: Int, line: Int?) -> Place? {
    let new = (file: Int32(clamping: file), line: Int32(clamping: line ?? 0))
    let number = Self.number(of: key)
    if let known = places[number] { return place(known) }
    places[number] = new
    return nil
  }

  /// Where a record stands; `nil` of one that was not read.
  subscript(key: RecordKey) -> Place? { places[Self.number(of: key)].map(place) }

  private func place(_ known: (file: Int32, line: Int32)) -> Place {
    Place(file: files[Int(known.file)], line: known.line > 0 ? Int(known.line) : nil)
  }

  // Two names of a million have the same number in one of thirty million imports, and then not again: numbers are drawn
  // anew by each command.
  private static func number(of key: RecordKey) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(key)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

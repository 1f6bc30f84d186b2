/// Rows that are left out of an import, each with what is wrong with it.
public struct RefusedRows: Sendable {
  private var told: [RowPlace: String] = [:]

  private static let enough = 2000

  public init() {}

  public var count: Int { told.count }
  /// The first of them, as they would be listed.
  public func lines(_ most: Int) -> [String] {
    told.sorted { ($0.key.file, $0.key.line) < ($1.key.file, $1.key.line) }.prefix(most)
      .map { "\($0.key.file):\($0.key.line): \($0.value)" }
  }

  var places: Set<RowPlace> { Set(told.keys) }

  /// What to write before a row; `nil` if the row is not refused.
  func problem(at place: RowPlace) -> String? {
    told[place].map { "line \(place.line) of \(place.file): \($0)" }
  }

  /// Refuses the rows of these problems; `false` if one is not of a row, or none is new.
  fileprivate mutating func refuse(_ problems: [FileProblem]) -> Bool {
    let known = told
    for problem in problems {
      guard let row = problem.row else { return false }
      if known[row] != nil { continue }
      let said = "\(problem.what); \(problem.remedy)"
      let before = told[row]
      // Nobody reads on beyond that, and a row may have a fault in each of a hundred thousand items.
      if before?.utf8.count ?? 0 < Self.enough { told[row] = before.map { "\($0) | \(said)" } ?? said }
    }
    return told.count > known.count
  }
}

extension RegistryStore {
  /// Takes up the rows that are right; what no row can be blamed for keeps everything out.
  public func importingWhatIsRight(
    _ files: RecordFiles, author: String, reason: String?, prefer: Preference? = nil, dryRun: Bool = false,
    progress: (Int) -> Void = { _ in }
  ) throws -> (outcome: ImportOutcome, refused: RefusedRows) {
    var refused = RefusedRows()
    while true {
      let outcome = try importing(
        files, author: author, reason: reason, prefer: prefer, dryRun: dryRun, excluding: refused.places,
        progress: progress)
      // A row that is left out may leave others without what they name: so once more, until nothing is wrong.
      guard !outcome.problems.isEmpty, refused.refuse(outcome.problems) else { return (outcome, refused) }
    }
  }
}

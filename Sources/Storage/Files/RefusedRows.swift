/// Rows that are left out of an import, each with what is wrong with it.
public struct RefusedRows: Sendable {
  private var refused: [RowPlace: [FileProblem.What]] = [:]

  public init() {}

  public var count: Int { refused.count }

  /// The first of them, from top to bottom.
  public func first(_ most: Int) -> [(place: RowPlace, what: [FileProblem.What])] {
    refused.sorted { ($0.key.file, $0.key.line) < ($1.key.file, $1.key.line) }.prefix(most)
      .map { ($0.key, $0.value) }
  }

  var places: Set<RowPlace> { Set(refused.keys) }

  /// What is wrong with a row; `nil` if it is not refused.
  func problems(at place: RowPlace) -> [FileProblem.What]? { refused[place] }

  /// Refuses the rows of these problems; `false` if one is not of a row, or none is new.
  fileprivate mutating func refuse(_ problems: [FileProblem]) -> Bool {
    let known = refused
    for problem in problems {
      guard let row = problem.row else { return false }
      if known[row] == nil { refused[row, default: []].append(problem.what) }
    }
    return refused.count > known.count
  }
}

extension RegistryStore {
  /// Takes up the rows that are right; what no row can be blamed for keeps everything out.
  public func importingWhatIsRight(
    _ files: RecordFiles, author: String, reason: String?, warningsBecause: String? = nil,
    prefer: Preference? = nil, dryRun: Bool = false,
    progress: (Int) -> Void = { _ in }
  ) throws -> (outcome: ImportOutcome, refused: RefusedRows) {
    var refused = RefusedRows()
    while true {
      let outcome = try importing(
        files, author: author, reason: reason, warningsBecause: warningsBecause, prefer: prefer,
        dryRun: dryRun, excluding: refused.places,
        keepingAllProblems: true, progress: progress)
      // A row that is left out may leave others without what they name: so once more, until nothing is wrong.
      guard !outcome.problems.isEmpty, refused.refuse(outcome.problems.kept) else {
        return (outcome, refused)
      }
    }
  }
}

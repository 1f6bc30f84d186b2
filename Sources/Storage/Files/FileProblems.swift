/// What is wrong in files: of much only the first, from top to bottom, and how much it is.
public struct FileProblems: Sendable {
  /// In the order in which they were found, as long as they are all.
  public private(set) var kept: [FileProblem] = []
  public private(set) var count = 0
  /// Whether the form of any is wrong, and whether each is of a row that can be left out.
  public private(set) var isAnyOfForm = false
  public private(set) var areAllOfRows = true
  /// How many are drafts that nobody has accepted, and their files.
  public private(set) var drafts = 0
  public private(set) var filesOfDrafts: Set<String> = []
  private let most: Int

  /// - Parameter most: more than a person reads are not kept.
  public init(_ problems: [FileProblem] = [], atMost most: Int = 1000) {
    self.most = most
    for problem in problems { add(problem) }
  }

  public var isEmpty: Bool { count == 0 }

  mutating func add(_ problem: FileProblem) {
    count += 1
    isAnyOfForm = isAnyOfForm || problem.isOfForm
    areAllOfRows = areAllOfRows && problem.row != nil
    if problem.isProposal {
      drafts += 1
      problem.file.map { _ = filesOfDrafts.insert($0) }
    }
    kept.append(problem)
    if kept.count / 2 >= most { keepFirst() }
  }

  private mutating func keepFirst() {
    kept.sort { ($0.file ?? "", $0.line ?? 0) < ($1.file ?? "", $1.line ?? 0) }
    kept.removeLast(kept.count - most)
  }
}

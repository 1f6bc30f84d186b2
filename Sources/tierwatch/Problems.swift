import Registry
import Storage

/// Lists what is wrong in files, as much of it as a person reads, and leaves.
enum Problems {
  private static let most = 100

  static func refuse(
    _ problems: [FileProblem], as exit: Exit,
    more: (Int) -> String = { BulkWords.of(.english).more($0, false) }
  ) throws {
    guard !problems.isEmpty else { return }
    let noun = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    // As a person mends them: file by file, from top to bottom.
    let ordered = problems.sorted { ($0.file, $0.line ?? 0, $0.what) < ($1.file, $1.line ?? 0, $1.what) }
    var lines = ordered.prefix(most).map(\.description)
    if ordered.count > most { lines.append(more(ordered.count - most)) }
    throw Failure(exit, "\(noun)\n" + lines.joined(separator: "\n"))
  }
}

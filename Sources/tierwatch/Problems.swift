import Storage

/// Lists what is wrong in files, all of it, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem], as exit: Exit) throws {
    guard !problems.isEmpty else { return }
    let noun = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    // As a person mends them: file by file, from top to bottom.
    let ordered = problems.sorted { ($0.file, $0.line ?? 0, $0.what) < ($1.file, $1.line ?? 0, $1.what) }
    throw Failure(exit, "\(noun)\n" + ordered.map(\.description).joined(separator: "\n"))
  }
}

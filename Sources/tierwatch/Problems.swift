import Storage

/// Lists what is wrong in files, all of it, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem], as exit: Exit) throws {
    guard !problems.isEmpty else { return }
    let noun = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    throw Failure(exit, "\(noun)\n" + problems.map(\.description).joined(separator: "\n"))
  }
}

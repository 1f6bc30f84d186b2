import Storage

/// Lists what is wrong in files, all of it, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem]) throws {
    guard problems.isEmpty else { throw Complaint.files(problems) }
  }

  static func refuse(_ problems: [FileProblem], as exit: Exit) throws { try refuse(problems) }
}

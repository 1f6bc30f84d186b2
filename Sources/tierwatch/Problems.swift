import Storage

/// Lists what is wrong in files, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem], mayRefuseRows: Bool = false) throws {
    guard problems.isEmpty else { throw Complaint.files(problems, mayRefuseRows: mayRefuseRows) }
  }
}

import Storage

/// Lists what is wrong in files, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem]) throws { try refuse(FileProblems(problems)) }

  static func refuse(_ problems: FileProblems, mayRefuseRows: Bool = false) throws {
    if problems.drafts > 0, problems.drafts == problems.count {
      throw Complaint.proposed(problems.drafts, files: problems.filesOfDrafts.sorted())
    }
    guard problems.isEmpty else { throw Complaint.files(problems, mayRefuseRows: mayRefuseRows) }
  }
}

import Storage

/// Lists what is wrong in files, and leaves.
enum Problems {
  static func refuse(_ problems: [FileProblem], mayRefuseRows: Bool = false) throws {
    let drafts = problems.filter(\.isProposal)
    if !drafts.isEmpty, drafts.count == problems.count {
      throw Complaint.proposed(drafts.count, files: Set(drafts.compactMap(\.file)).sorted())
    }
    guard problems.isEmpty else { throw Complaint.files(problems, mayRefuseRows: mayRefuseRows) }
  }
}

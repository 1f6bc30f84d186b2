extension Check {
  /// Whoever approves a finding did not write it.
  static let approverIsNotTheAuthor = Check("approver-is-not-the-author") { records in
    records.orderedUpdates.compactMap { update in
      guard let finding = update.finding, finding.state == .approved,
        (finding.approver ?? "").allSatisfy(\.isWhitespace)
          || areOneHand(finding.approver ?? "", update.author)
      else { return nil }
      return Problem(.approverIsTheAuthor, at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}

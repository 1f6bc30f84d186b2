extension StatusUpdate {
  /// The same finding in another state of its review; `nil` of what is no finding.
  public func reviewed(as state: ReviewState, approver: String? = nil) -> StatusUpdate? {
    guard let finding else { return nil }
    let reviewed = Finding(
      level: finding.level, trend: finding.trend, state: state, approver: approver, reviewBy: finding.reviewBy
    )
    return StatusUpdate(
      id: id, about: about, since: since, period: period, statement: .finding(reviewed), evidence: evidence,
      reason: reason, author: author, nextStep: nextStep)
  }

  public var isApproved: Bool { finding?.state == .approved }
}

public import Registry

/// What lies on the table of an annual review: facts and stable keys, worded by a phrasebook.
public struct ReviewPack: Encodable, Sendable {
  let format = "review-pack 1"
  let progress: ProgressReport
  /// Nothing where no tier can be estimated.
  let memo: TierRiskMemo?
  let decisions: [DecisionLine]
  let proposals: [Proposal]
  let agenda: Agenda
  let deadlines: [Deadline]
  /// By when what is proposed is to be done.
  @ByKey var due: CalendarDay

  /// Of a list, with the memo on the edition that comes next.
  public init(_ snapshot: RegistrySnapshot, since day: ComparisonDay? = nil, memo: TierRiskMemo?) {
    let progress = ProgressReport(snapshot, since: day)
    let due = Deadline.nextPeriodEnd(after: snapshot.asOf, in: snapshot.edition.id.country)
    let lines = Dictionary(uniqueKeysWithValues: progress.onePage.lines.map { ($0.recommendation, $0) })
    decisions = DecisionLine.all(in: snapshot)
    proposals = progress.recommendations.compactMap { sheet in
      lines[sheet.id].map {
        Proposal(sheet, $0, yearsOpen: snapshot.yearsOutstanding(sheet.id), due: due)
      }
    }
    agenda = Agenda(proposals, decisions, by: due)
    deadlines = Deadline.all(
      decisions, progress.recommendations, after: snapshot.asOf, in: snapshot.edition.id.country)
    (self.progress, self.memo) = (progress, memo)
    _due = ByKey(wrappedValue: due)
  }

  /// The day by which all that it tells held.
  public var cutOff: CalendarDay { progress.cutOff }

  func proposal(on id: RecommendationID) -> Proposal? { proposals.first { $0.recommendation == id } }
}

import Registry

/// What the report is about, and how far it is to be trusted.
struct Cover: Encodable, Sendable {
  @ByKey var edition: EditionID
  @ByKey var country: LocalizedText?
  @ByKey var period: ReportingPeriod
  @ByKey var published: CalendarDay?
  /// From which the list is open: published, or else the end of the period.
  @ByKey var opened: CalendarDay
  @ByKey var asOf: CalendarDay
  @ByKey var tier: Tier?
  @ByKey var waiver: Waiver?
  @ByKey var audience: Sensitivity
  let recommendations: Int
  let listComplete: Bool
  /// How many elements have a finding in each state.
  let findings: [StateCount]
  /// How many elements have none.
  let withoutFinding: Int

  struct StateCount: Encodable, Sendable {
    @ByKey var state: ReviewState
    let count: Int
  }
}

extension Cover {
  init(_ snapshot: RegistrySnapshot) {
    let edition = snapshot.edition
    let states = snapshot.subjects.map { snapshot.finding(of: $0)?.finding?.state }
    self.init(
      edition: edition.id, country: snapshot.country?.name, period: edition.id.period,
      published: edition.published, opened: edition.opened, asOf: snapshot.asOf,
      tier: snapshot.placement(of: edition.id)?.tier,
      waiver: snapshot.placement(of: edition.id)?.waiver, audience: snapshot.audience,
      recommendations: snapshot.recommendations.count, listComplete: edition.listComplete,
      findings: ReviewState.allCases.map { state in
        StateCount(state: state, count: states.count { $0 == state })
      },
      withoutFinding: states.count { $0 == nil })
  }

  func count(_ state: ReviewState) -> Int { findings.first { $0.state == state }?.count ?? 0 }
}

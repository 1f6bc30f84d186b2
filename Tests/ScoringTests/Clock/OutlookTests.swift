import Registry
import Samples
import Scoring
import Testing

struct `The outlook of an edition` {
  @Test func `a year whose predecessor is entered has one clock`() {
    #expect(outlook(2026) == .known(StatutoryClock(edition(2026), after: history)))
  }

  @Test func `one after a year that is not entered is answered in branches`() throws {
    guard case .branching(let before, let branches) = outlook(2027) else {
      Issue.record("no branches")
      return
    }
    #expect(before.edition == edition(2026) && before.watchList == .onlyByWaiver)
    #expect(branches.map(\.assumed) == [.one, .two, .watchList, .three])
    #expect(branches.map(\.byWaiver) == [false, false, true, false])
    // After a waived year, never the Watch List; after Tier 3 it is open, and how long is contested.
    #expect(branches.map(\.clock.watchList) == [.open, .open, .closed, .open])
    #expect(branches.map(\.clock.reinstatement) == [.no, .no, .no, .readingsDiffer])
  }

  @Test func `what the law closes in the year before makes no branch`() {
    let waived = history.adding(
      Placement(edition: edition(2026), tier: .watchList, basis: .full, waiver: .yes))
    guard case .branching(_, let branches) = Outlook(edition(2028), after: waived) else {
      Issue.record("no branches")
      return
    }
    #expect(branches.map(\.assumed) == [.one, .two, .three])
  }

  @Test func `two years that are not entered, or no history, leave nothing to say`() {
    #expect(outlook(2028) == .unknown(lastPlaced: edition(2025)))
    #expect(Outlook(edition(2028), after: .sample([:])) == .unknown(lastPlaced: nil))
  }

  private let history = TierHistory.sample(`Statutory clock`.kyrgyz)

  private func outlook(_ year: Int) -> Outlook { Outlook(edition(year), after: history) }

  private func edition(_ year: Int) -> EditionID { Sample.text("KGZ-\(year)", EditionID.init) }
}

import Registry
import Samples
import Testing

struct `Approver is not the author` {
  @Test(arguments: ["Aigul", "aigul", "Aigul ", "Аigul", "", " ", nil])
  func `a finding approved by its author, or by nobody, is refused`(approver: String?) {
    #expect(
      Self.records(.approved, approver).faults == ["approver-is-not-the-author at statusUpdate update-1"])
  }

  @Test func `another may approve it`() {
    #expect(Self.records(.approved, "Bakyt").faults == [])
  }

  @Test(arguments: [ReviewState.draft, .submitted, .returned], [nil, "Aigul", "Bakyt"])
  func `until it is approved nobody need approve it`(state: ReviewState, approver: String?) {
    #expect(Self.records(state, approver).faults == [])
  }

  private static func records(_ state: ReviewState, _ approver: String?) -> RecordSet {
    Sample.complete(
      with: .statusUpdate(Sample.finding(id: "update-1", state: state, author: "Aigul", approver: approver)))
  }
}

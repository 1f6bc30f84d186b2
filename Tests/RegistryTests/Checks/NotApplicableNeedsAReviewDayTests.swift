import Registry
import Samples
import Testing

struct `Not applicable needs a review day` {
  @Test(arguments: [nil, "2021-03-31"])
  func `what does not apply is looked at again on a day`(day: String?) {
    #expect(
      Sample.complete(with: .statusUpdate(Sample.finding(.notApplicable, id: "update-1", reviewBy: day)))
        .faults
        == (day == nil ? ["not-applicable-needs-a-review-day at statusUpdate update-1"] : []))
  }

  @Test(arguments: [FindingLevel.noAction, .noInformation, .contrary])
  func `nothing else needs one`(level: FindingLevel) {
    #expect(Sample.complete(with: .statusUpdate(Sample.finding(level, reviewBy: nil))).faults == [])
  }
}

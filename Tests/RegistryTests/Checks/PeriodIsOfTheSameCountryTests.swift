import Registry
import Samples
import Testing

struct `Period is of the same country` {
  @Test(arguments: [
    ("KGZ-2021", [String]()), ("UZB-2021", ["period-is-of-the-same-country at statusUpdate update-1"]),
  ])
  func `a finding on one country rates no other country's period`(period: String, faults: [String]) {
    let update = Sample.finding(.started, on: "KGZ-2019-05", id: "update-1", period: period)
    #expect(Sample.complete(with: .statusUpdate(update)).faults == faults)
  }
}

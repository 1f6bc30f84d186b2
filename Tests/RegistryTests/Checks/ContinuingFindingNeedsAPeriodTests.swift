import Registry
import Samples
import Testing

struct `Continuing finding needs a period` {
  @Test(arguments: [FindingLevel.started, .noAction, .contrary, .noInformation])
  func `a finding on a continuing recommendation is of a period`(level: FindingLevel) {
    #expect(
      Sample.complete(with: .statusUpdate(Sample.finding(level, on: "KGZ-2019-05", id: "update-1"))).faults
        == ["continuing-finding-needs-a-period at statusUpdate update-1"])
  }

  @Test func `so is one on its element`() {
    let records = Sample.complete(
      with: .recommendation(
        Sample.recommendation(
          "KGZ-2019-06", elements: [Sample.element("KGZ-2019-06a")], nature: .continuing)),
      .statusUpdate(Sample.finding(on: "KGZ-2019-06a", id: "update-1")))
    #expect(records.faults == ["continuing-finding-needs-a-period at statusUpdate update-1"])
  }

  @Test(arguments: [
    Sample.finding(on: "KGZ-2019-05", period: "KGZ-2021"), Sample.finding(on: "KGZ-2019-04a", period: nil),
    Sample.claim(on: "KGZ-2019-05"), Sample.reading(on: "KGZ-2019-05"),
  ])
  func `with a period, on what can be closed, and on other tracks it will do`(update: StatusUpdate) {
    #expect(Sample.complete(with: .statusUpdate(update)).faults == [])
  }
}

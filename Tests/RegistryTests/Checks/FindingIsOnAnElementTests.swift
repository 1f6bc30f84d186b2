import Registry
import Samples
import Testing

struct `Finding is on an element` {
  @Test func `a finding on a whole that has elements is refused`() {
    #expect(
      Sample.complete(with: .statusUpdate(Sample.finding(on: "KGZ-2019-04", id: "update-1"))).faults
        == ["finding-is-on-an-element at statusUpdate update-1"])
  }

  @Test(arguments: [
    Sample.finding(on: "KGZ-2019-04b"), Sample.finding(on: "KGZ-2018-01"), Sample.claim(on: "KGZ-2019-04"),
    Sample.claim(on: "KGZ-2019-04a"), Sample.reading(on: "KGZ-2019-04"),
  ])
  func `an element, a whole without any, and other tracks will do`(update: StatusUpdate) {
    #expect(Sample.complete(with: .statusUpdate(update)).faults == [])
  }
}

import Registry
import Samples
import Testing

struct `Subject exists` {
  @Test(arguments: [
    Sample.finding(on: "KGZ-2019-06", id: "update-1"), Sample.finding(on: "KGZ-2019-04c", id: "update-1"),
    Sample.finding(on: "KGZ-2018-01a", id: "update-1"), Sample.claim(on: "KGZ-2019-06", id: "update-1"),
    Sample.reading(of: "KGZ-2020", on: "KGZ-2019-06", id: "update-1"),
  ])
  func `an update about what is not recorded is refused, on every track`(update: StatusUpdate) {
    #expect(
      Sample.complete(with: .statusUpdate(update)).faults == ["subject-exists at statusUpdate update-1"])
  }
}

import Registry
import Samples
import Testing

struct `Reading is of a later Report` {
  @Test(arguments: ["KGZ-2019", "KGZ-2018", "KAZ-2020"])
  func `a reading of the same Report, an earlier one or one abroad is refused`(edition: String) {
    #expect(
      Sample.complete(with: .statusUpdate(Sample.reading(of: edition, id: "update-1"))).faults
        == ["reading-is-of-a-later-report at statusUpdate update-1"])
  }

  @Test(arguments: ["KGZ-2020", "KGZ-2024"])
  func `any later one will do, recorded or not`(edition: String) {
    #expect(Sample.complete(with: .statusUpdate(Sample.reading(of: edition))).faults == [])
  }

  @Test func `of an element it is measured by the recommendation's edition`() {
    let reading = Sample.reading(of: "KGZ-2019", on: "KGZ-2019-04a", id: "update-1")
    #expect(
      Sample.complete(with: .statusUpdate(reading)).faults
        == ["reading-is-of-a-later-report at statusUpdate update-1"])
  }
}

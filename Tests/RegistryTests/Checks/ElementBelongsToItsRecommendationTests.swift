import Registry
import Samples
import Testing

struct `Element belongs to its recommendation` {
  @Test(arguments: [
    ["KGZ-2019-07a"], ["KGZ-2018-06a"], ["KGZ-2019-06a", "KGZ-2019-06a"],
    ["KGZ-2019-06b", "KGZ-2019-06a", "KGZ-2019-06b"],
  ])
  func `an element with another's name, or standing twice, is refused`(elements: [String]) {
    #expect(
      Self.records(elements).faults
        == ["element-belongs-to-its-recommendation at recommendation KGZ-2019-06"])
  }

  @Test(arguments: [[], ["KGZ-2019-06a"], ["KGZ-2019-06z", "KGZ-2019-06b"]])
  func `letters need no order and no beginning`(elements: [String]) {
    #expect(Self.records(elements).faults == [])
  }

  @Test func `three of a name are two problems`() {
    #expect(Self.records(["KGZ-2019-06a", "KGZ-2019-06a", "KGZ-2019-06a"]).faults.count == 2)
  }

  private static func records(_ elements: [String]) -> RecordSet {
    Sample.complete(
      with: .recommendation(
        Sample.recommendation("KGZ-2019-06", elements: elements.map { Sample.element($0) })))
  }
}

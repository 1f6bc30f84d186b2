import Registry
import Samples
import Testing

struct `Recommendation has an essential element` {
  @Test(arguments: [
    ([true, true], true), ([false, true], true), ([false, false], false), ([false], false), ([], true),
  ])
  func `with elements, one of them decides`(essential: [Bool], fine: Bool) {
    let elements = zip(["a", "b"], essential).map { Sample.element("KGZ-2019-06\($0)", essential: $1) }
    let recommendation = Sample.recommendation("KGZ-2019-06", elements: elements)
    let records = Sample.complete(with: .recommendation(recommendation))
    let fault = "recommendation-has-an-essential-element at recommendation KGZ-2019-06"
    #expect(records.faults == (fine ? [] : [fault]))
  }
}

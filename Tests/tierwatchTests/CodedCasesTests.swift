import Foundation
import Registry
import Scoring
import Storage
import Testing

struct `The shipped cases` {
  let cases: [CodedCase]

  init() throws {
    let file = try CasesFile(at: Shipped.root.appendingPathComponent("Evidence/cases.csv").path)
    #expect(file.problems.isEmpty)
    cases = file.cases
  }

  @Test func `come out as they were placed, wherever the deciding sentence is known`() {
    var decided = 0
    for coded in cases {
      // A downgrade by law is a ground for the Watch List with no time left.
      let decision = StatutoryFindings(coded).decision(by: coded.downgradedByLaw ? .closed : .open)
      guard let tier = decision.tier else { continue }
      decided += 1
      #expect(tier == coded.tier, "\(coded.edition)")
    }
    #expect((cases.count, decided) == (114, 102))
  }

  @Test func `never skip a step`() {
    let order: [Tier] = [.three, .watchList, .two, .one]
    for coded in cases {
      guard let before = coded.previous.flatMap(order.firstIndex),
        let after = order.firstIndex(of: coded.tier)
      else { continue }
      #expect(abs(after - before) <= 1, "\(coded.edition)")
    }
  }
}

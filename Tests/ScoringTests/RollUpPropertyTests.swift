import Registry
import Testing

@testable import Scoring

/// What holds for three elements of any level, essential or not: 4,096 combinations.
struct `Roll-up of anything` {
  private static let one = ["a", "b", "c"].map { letter in
    FindingLevel.allCases.flatMap { level in [true, false].map { rating(letter, essential: $0, level) } }
  }
  private static let all = one[0].flatMap { a in one[1].flatMap { b in one[2].map { c in [a, b, c] } } }

  @Test func `the upper end is the highest essential step at most, and one more only if raised`() {
    let wrong = Self.all.filter { ratings in
      let finding = rollUp(ratings)
      switch finding.outcome {
      case .step(let step), .upTo(let step):
        let highest = ratings.filter(\.essential).compactMap(\.level.step).max() ?? -1
        return step > highest + (finding.raised ? 1 : 0) || (finding.raised && step > 3)
      case .contrary, .noInformation, .notApplicable: return finding.raised
      }
    }
    #expect(wrong == [])
  }

  @Test func `unless raised, the upper end is the lowest essential step`() {
    let wrong = Self.all.filter { ratings in
      let finding = rollUp(ratings)
      switch finding.outcome {
      case .step(let step), .upTo(let step):
        let lowest = ratings.filter(\.essential).compactMap(\.level.step).min() ?? -1
        return step != lowest + (finding.raised ? 1 : 0)
      case .contrary, .noInformation, .notApplicable: return false
      }
    }
    #expect(wrong == [])
  }

  @Test func `the order of the elements does not matter`() {
    let orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let wrong = Self.all.filter { ratings in
      let finding = rollUp(ratings)
      return orders.contains { order in
        let other = rollUp(order.map { ratings[$0] })
        return other.outcome != finding.outcome || other.raised != finding.raised
          || Set(other.decidedBy) != Set(finding.decidedBy)
      }
    }
    #expect(wrong == [])
  }

  @Test func `raising a single known level never lowers the upper end`() {
    let wrong = Self.all.filter { ratings in
      let upper = Self.upper(ratings)
      return ratings.indices.contains { place in
        guard let step = ratings[place].level.step else { return false }
        return (step...4).compactMap(FindingLevel.init(step:)).contains { level in
          Self.upper(ratings, with: level, at: place) < upper
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `an unknown essential element never gives one step`() {
    let wrong = Self.all.filter { ratings in
      guard ratings.contains(where: { $0.essential && $0.level == .noInformation }) else { return false }
      let outcome = rollUp(ratings).outcome
      return outcome != .contrary && !outcome.isUnknown
    }
    #expect(wrong == [])
  }

  @Test func `what decides is never empty and always among the elements`() {
    let wrong = Self.all.filter { ratings in
      let deciding = rollUp(ratings).decidedBy
      return deciding.isEmpty || !Set(deciding).isSubset(of: ratings.map(\.subject))
    }
    #expect(wrong == [])
  }

  private static func upper(_ ratings: [ElementRating]) -> Int {
    rollUp(ratings).outcome.steps?.upperBound ?? -1
  }

  private static func upper(_ ratings: [ElementRating], with level: FindingLevel, at place: Int) -> Int {
    var raised = ratings
    raised[place] = ElementRating(
      subject: ratings[place].subject, essential: ratings[place].essential, level: level)
    return upper(raised)
  }
}

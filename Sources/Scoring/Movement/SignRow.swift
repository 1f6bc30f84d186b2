import Registry

/// The sixteen signs in the order of the areas: a sum of fractions depends on it in the last digit.
struct SignRow: Sendable {
  private let signs: [Double?]

  init(_ signs: EffortSigns) {
    self.signs = EffortArea.allCases.map { signs.areas[$0] }
  }

  private init(signs: [Double?]) { self.signs = signs }

  /// What is unknown here, taken from another.
  func filled(from lender: SignRow) -> SignRow {
    SignRow(signs: zip(signs, lender.signs).map { $0 ?? $1 })
  }

  /// The positive signs, and the negative ones without their sign.
  var sums: (positive: Double, negative: Double) {
    var (positive, negative) = (0.0, 0.0)
    for case let sign? in signs {
      if sign > 0 { positive += sign } else { negative -= sign }
    }
    return (positive, negative)
  }

  var balance: Double {
    let (positive, negative) = sums
    return 3 * (positive - negative) / (positive + negative + 2)
  }

  /// What a sign is divided by in the balance.
  var spread: Double {
    let (positive, negative) = sums
    return positive + negative + 2
  }
}

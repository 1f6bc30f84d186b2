// The platform's mathematics differ in the last digit from one machine to the next; these do not.

private let ln2 = 0.693147180559945309417

/// e to the power of a number.
func exponential(_ number: Double) -> Double {
  guard number >= -700 else { return 0 }
  let bounded = min(number, 700)
  let halvings = (bounded / ln2).rounded()
  let rest = bounded - halvings * ln2
  // Taylor's series; the rest is at most half of ln 2.
  let sum = (1...14).reversed().reduce(1.0) { 1 + rest / Double($1) * $0 }
  return Double(sign: .plus, exponent: Int(halvings), significand: sum)
}

/// The natural logarithm of a number above 0.
func logarithm(_ number: Double) -> Double {
  guard number > 0 else { return -.infinity }
  let halved = number.significand > 1.4142135623730951
  let mantissa = halved ? number.significand / 2 : number.significand
  let exponent = Double(Int(number.exponent) + (halved ? 1 : 0))
  let ratio = (mantissa - 1) / (mantissa + 1)
  let square = ratio * ratio
  let series = (0...11).reversed().reduce(0.0) { $0 * square + 1 / Double(2 * $1 + 1) }
  return exponent * ln2 + 2 * ratio * series
}

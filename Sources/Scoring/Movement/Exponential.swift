// The platform's mathematics differ in the last digit from one machine to the next; these do not.

private let ln2 = 0.693147180559945309417

/// 1, 2, 3 and so on.
private let steps: SIMD16<Double> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]

/// 1, 1/3, 1/5 and so on.
private let oddParts: SIMD16<Double> = SIMD16(repeating: 1) / (2 * steps - 1)

/// e to the power of a number.
func exponential(_ number: Double) -> Double {
  guard number >= -700 else { return 0 }
  let bounded = min(number, 700)
  let halvings = (bounded / ln2).rounded()
  let rest = bounded - halvings * ln2
  // Taylor's series; the rest is at most half of ln 2. The quotients first: none has to wait for another.
  let quotients = SIMD16(repeating: rest) / steps
  var sum = 1.0
  for step in (0..<14).reversed() { sum = 1 + quotients[step] * sum }
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
  var series = 0.0
  for step in (0..<12).reversed() { series = series * square + oddParts[step] }
  return exponent * ln2 + 2 * ratio * series
}

import Registry

extension Wording {
  /// `34 %`; what is possible at all is never 0.
  func percent(_ share: Double) -> String {
    wholePercent(share) == 0 && share > 0 ? "<1\u{A0}%" : "\(wholePercent(share))\u{A0}%"
  }

  /// `5–20 %`.
  func range(_ low: Double, _ high: Double) -> String {
    wholePercent(low) == wholePercent(high)
      ? percent(high) : "\(wholePercent(low))–\(wholePercent(high))\u{A0}%"
  }

  /// `85,9 %`: a measured share.
  func measured(_ share: Double) -> String { "\(decimal(share * 100, places: 1))\u{A0}%" }

  /// `+1,25`, `−0,5`, `0`: no more places than are needed.
  func signed(_ number: Double, places: Int = 2) -> String {
    let digits = trimmed(decimalDigits(number, places))
    if digits == "0" { return digits }
    return (number > 0 ? "+" : "−") + pointed(digits)
  }

  /// `0,394`: always so many places.
  func decimal(_ number: Double, places: Int) -> String {
    (number < 0 ? "−" : "") + pointed(decimalDigits(number, places))
  }

  /// With the language's mark before the decimals.
  private func pointed(_ digits: String) -> String {
    guard let amount = Amount(digits) else { return digits }
    return book.figures.amount(amount)
  }
}

/// `0.394` of −0.3942: the size, rounded to so many places.
func decimalDigits(_ number: Double, _ places: Int) -> String {
  let unit = (0..<places).reduce(1) { product, _ in product * 10 }
  let rounded = Int((abs(number) * Double(unit)).rounded())
  guard places > 0 else { return "\(rounded)" }
  let rest = String(rounded % unit)
  return "\(rounded / unit)." + String(repeating: "0", count: places - rest.count) + rest
}

private func trimmed(_ digits: String) -> String {
  guard digits.contains(".") else { return digits }
  let bare = String(digits.reversed().drop { $0 == "0" }.reversed())
  return bare.hasSuffix(".") ? String(bare.dropLast()) : bare
}

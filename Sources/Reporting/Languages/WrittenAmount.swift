import Registry

/// An amount as a language writes it, with marks between thousands in whole parts of so many digits or more.
func written(_ amount: Amount, thousands mark: String, from length: Int, point: String) -> String {
  let parts = amount.text.drop { $0 == "-" }.split(separator: ".")
  let whole = parts.prefix(1).map { $0.count < length ? String($0) : grouped($0, by: mark) }
  let sign = amount.text.hasPrefix("-") ? "−" : ""
  return sign + (whole + parts.dropFirst().map(String.init)).joined(separator: point)
}

private func grouped(_ digits: Substring, by mark: String) -> String {
  var (groups, rest) = ([Substring](), digits)
  while rest.count > 3 {
    groups.insert(rest.suffix(3), at: 0)
    rest = rest.dropLast(3)
  }
  return ([rest] + groups).joined(separator: mark)
}

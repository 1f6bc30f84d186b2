extension Collection<UInt8> {
  /// Whether these bytes are a number as JSON writes it; by hand, since one row may hold a hundred thousand.
  var isJSONNumber: Bool {
    var rest = self[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: \.isJSONDigit)
    guard whole.count == 1 || whole.count > 1 && whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let part = rest.dropFirst().prefix(while: \.isJSONDigit)
      guard !part.isEmpty else { return false }
      rest = rest.dropFirst(part.count + 1)
    }
    guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isJSONDigit)
  }
}

extension UInt8 {
  fileprivate var isJSONDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
}

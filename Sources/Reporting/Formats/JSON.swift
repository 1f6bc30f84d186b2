import Foundation

/// A report's facts by stable keys, the same in every language.
struct JSON {
  func render(_ facts: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(facts), as: UTF8.self).withHiddenEscaped + "\n"
  }
}

extension String {
  /// With `\u` for what the encoder leaves raw and a terminal would obey; it can only stand inside strings.
  fileprivate var withHiddenEscaped: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar != "\n" && scalar.isHidden {
        text += scalar.escaped
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var escaped: String {
    Character(self).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

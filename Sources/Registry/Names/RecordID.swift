/// A name by which a record is found again: text of a known form.
public protocol RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// `nil` if the text is not of this kind's form.
  init?(_ text: String)
  var text: String { get }
  /// What a right one looks like.
  static var form: NameForm { get }
}

extension RecordID {
  public var description: String { text }

  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

/// Latin letters, digits, dots and hyphens, 3 to 48 of them, beginning with a letter or digit.
func isName(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    (3...48).contains(bytes.count) && bytes[0] != 45 && bytes[0] != 46
      && bytes.allSatisfy { isDigit($0) || isCapital($0) || (97...122).contains($0) || $0 == 45 || $0 == 46 }
  }
}

func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

/// A name's country and what follows the hyphen.
func split(_ text: String) -> (CountryCode, Substring)? {
  guard let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")),
    let country = CountryCode(String(text[..<dash]))
  else { return nil }
  let rest = text[text.utf8.index(after: dash)...]
  return rest.isEmpty ? nil : (country, rest)
}

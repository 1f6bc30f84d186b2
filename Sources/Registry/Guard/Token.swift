/// A word, a number or a sign of a text.
struct Token {
  enum Kind { case word, number, sign }

  let kind: Kind
  let start: Int
  var end = 0
  /// Letters of a word, digits of a number.
  var length = 0
  /// The first letter is a capital one; or all are.
  var isCapital = false
  var isUpper = false
  var isLatin = false
  /// Whether a blank stands before it.
  let follows: Bool
  /// From 1; and whether it is the first word there.
  let sentence: Int
  var isFirst = false
  var senses = WordSenses()
  /// The hash of a word, the scalar of a sign, the value of a number as far as it can be held.
  var code: UInt64 = 0

  func has(_ sense: WordSense) -> Bool { senses.has(sense) }

  func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && code == UInt64(scalar.value) }
}

/// A day of the Gregorian calendar, without time of day or time zone.
public struct CalendarDay: Hashable, Sendable {
  public let year, month, day: Int

  /// A day that exists between 1900 and 2199, else `nil`.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// Reads a day such as `2025-03-31`; `nil` if there is no such day.
  public init?(iso text: String) {
    var text = text
    let parts = text.withUTF8 { utf8 -> (year: Int, month: Int, day: Int)? in
      let hyphen = UInt8(ascii: "-")
      guard utf8.count == 10, utf8[4] == hyphen, utf8[7] == hyphen,
        let year = number(utf8[0..<4]), let month = number(utf8[5..<7]), let day = number(utf8[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let parts else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// `2025-03-31`.
  public var iso: String { String(year) + "-" + padded(month) + "-" + padded(day) }

  init(known year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension CalendarDay: Comparable, CustomStringConvertible {
  public static func < (one: Self, other: Self) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  public var description: String { iso }
}

/// Of a few digits and nothing else.
private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var number = 0
  for digit in digits {
    guard isDigit(digit) else { return nil }
    number = number * 10 + Int(digit - 48)
  }
  return number
}

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

func padded(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

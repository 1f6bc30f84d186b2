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
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `2025-03-31`.
  public var iso: String { "\(year)-\(padded(month))-\(padded(day))" }

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

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

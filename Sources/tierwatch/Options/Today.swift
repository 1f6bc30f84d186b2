import Foundation
import Registry

/// The only place that asks what time it is.
enum Today {
  static func day() throws -> CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let day = CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      throw Failure(.unforeseen, "the clock stands outside 1900 to 2199; set it right, then try again")
    }
    return day
  }

  static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}

import Foundation
import Registry

/// The only place that asks what time it is.
enum Today {
  static var day: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let day = CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      fatalError("the system's clock shows no day between 1900 and 2199")
    }
    return day
  }

  static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}

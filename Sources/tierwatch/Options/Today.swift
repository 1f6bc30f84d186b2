import Foundation
import Registry

/// The only place that asks what time it is.
enum Today {
  static func day() throws -> CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let day = CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      throw Complaint.clockIsWrong
    }
    return day
  }

  static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}

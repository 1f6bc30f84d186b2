import Foundation
import Registry

/// A program that is not ours and makes files that we do not: from Debian, and not needed for anything else.
enum OutsideProgram: String, CaseIterable {
  case weasyprint
  case pandoc
  case drawing = "rsvg-convert"

  /// The package that brings it.
  var package: String {
    switch self {
    case .weasyprint, .pandoc: rawValue
    case .drawing: "librsvg2-bin"
    }
  }

  /// Where it stands among the folders of `PATH`.
  var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(rawValue)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs in a folder, as if on a day: the same input gives the same bytes.
  func run(_ arguments: [String], in folder: URL, on day: CalendarDay) throws {
    guard let path else { throw Complaint.programMissing(self) }
    let (process, said) = (Process(), folder.appending(path: "said"))
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SOURCE_DATE_EPOCH": "\(day.seconds)", "LC_ALL": "C.UTF-8"]) { $1 }
    try Data().write(to: said)
    process.standardError = try FileHandle(forWritingTo: said)
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let words = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
      throw Complaint.programFailed(
        self, String(words.suffix(2000)).trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }
}

extension CalendarDay {
  /// From 1970 to its beginning at Greenwich.
  fileprivate var seconds: Int {
    // Years begin in March, so that the leap day is the last of one (Howard Hinnant, "chrono-compatible date algorithms").
    let (year, month) = month > 2 ? (self.year, month - 3) : (self.year - 1, month + 9)
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
    return (days - 719_468) * 86_400
  }
}

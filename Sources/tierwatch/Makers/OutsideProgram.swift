import Foundation
import Registry

/// A program that is not ours and does with files what we do not: from Debian, and not needed for anything else.
enum OutsideProgram: String, CaseIterable {
  case weasyprint
  case pandoc
  case drawing = "rsvg-convert"
  case exiftool
  case qpdf

  /// The package that brings it.
  var package: String {
    switch self {
    case .weasyprint, .pandoc, .qpdf: rawValue
    case .drawing: "librsvg2-bin"
    case .exiftool: "libimage-exiftool-perl"
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

extension OutsideProgram {
  private static let (seconds, most) = (60, 100_000_000)

  /// Runs on a file that somebody may have made to harm us: for a minute at most, writing no more than a hundred
  /// megabytes, without settings of anybody's; whether it ended in one of some ways.
  func runWarily(_ arguments: [String], in folder: URL, endings: Set<Int32> = [0]) throws -> Bool {
    guard let path else { return false }
    let (process, done) = (Process(), DispatchSemaphore(value: 0))
    process.executableURL = URL(filePath: "/bin/sh")
    // The shell counts in blocks of 512 bytes.
    let limits = "ulimit -t \(Self.seconds) -f \(Self.most / 512); exec \"$0\" \"$@\""
    process.arguments = ["-c", limits, path] + arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path, "LC_ALL": "C.UTF-8",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    if done.wait(timeout: .now() + .seconds(Self.seconds)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      return false
    }
    return process.terminationReason == .exit && endings.contains(process.terminationStatus)
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

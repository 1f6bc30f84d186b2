import Foundation

/// The files that come with the program: in its own folder, or where a package puts them.
enum ShippedFiles {
  static let cases = path("Evidence/cases.csv")
  static let placements = path("Evidence/placements.csv")

  /// A file or folder of theirs; below the current folder where it is nowhere.
  static func path(_ name: String) -> String {
    places.map { $0.isEmpty ? name : "\($0)/\(name)" }
      .first { FileManager.default.fileExists(atPath: $0) } ?? name
  }

  /// The current folder, `share/tierwatch` beside the program's folder, and the system's.
  private static let places: [String] = {
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let beside = URL(fileURLWithPath: program).deletingLastPathComponent().deletingLastPathComponent()
    return ["", beside.appendingPathComponent("share/tierwatch").path, "/usr/share/tierwatch"]
  }()
}

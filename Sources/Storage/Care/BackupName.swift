import Foundation

/// `tierwatch-2026-11-26T0712.sqlite`: which registry, and when in UTC.
enum BackupName {
  /// A file is taken as it is; a folder, or nothing, gets a name that is still free.
  static func place(for file: String?, of registry: String, at milliseconds: Int64) -> String {
    var isFolder: ObjCBool = false
    if let file {
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue else {
        return file
      }
    }
    return free(in: file ?? (registry as NSString).deletingLastPathComponent, of: registry, at: milliseconds)
  }

  private static func free(in folder: String, of registry: String, at milliseconds: Int64) -> String {
    let name = "\(beginning(of: registry))\(minute(of: milliseconds))"
    let paths = (1...).lazy.map { number in
      (folder as NSString).appendingPathComponent(name + (number == 1 ? "" : "-\(number)") + ".sqlite")
    }
    return paths.first { !FileManager.default.fileExists(atPath: $0) } ?? name
  }

  /// The minute of the latest copy beside a registry, such as `2026-11-26T0712`.
  static func latest(beside registry: String) -> String? {
    let folder = URL(fileURLWithPath: registry).deletingLastPathComponent().path
    let beginning = beginning(of: registry)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix(beginning) && $0.hasSuffix(".sqlite") }
      .compactMap { String($0.dropFirst(beginning.count)).prefixMatch(of: /\d{4}-\d\d-\d\dT\d{4}/) }
      .map { String($0.output) }.max()
  }

  /// In UTC.
  static func minute(of milliseconds: Int64) -> String {
    let time = Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
    return String(time.prefix(16)).replacing(":", with: "")
  }

  /// `tierwatch-`, with which the names of a registry's copies begin.
  static func beginning(of registry: String) -> String {
    let name = (registry as NSString).lastPathComponent
    return (name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name) + "-"
  }
}

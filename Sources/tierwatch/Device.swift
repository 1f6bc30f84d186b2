import Foundation
import Storage

/// The name of this device, kept in the user's configuration folder and bound to this machine.
enum Device {
  /// Reads the name, or begins a new device where there is none, or the folder came from another machine.
  static func name() throws -> String {
    let file = folder.appendingPathComponent("device")
    if let name = known(in: file) { return name }
    begin(Names.crockford(16), in: file)
    guard let name = known(in: file) else { throw unwritable(file) }
    return name
  }

  private static func unwritable(_ file: URL) -> Complaint { .deviceCannotBeWritten(path: file.path) }

  /// Begins a new device, for a registry whose old chains may have gone on in another copy.
  static func renew() throws {
    let (name, file) = (Names.crockford(16), folder.appendingPathComponent("device"))
    let draft = draft(name)
    defer { unlink(draft.path) }
    guard rename(draft.path, file.path) == 0, known(in: file) != nil else { throw unwritable(file) }
  }

  /// Puts the name in place whole. Where another command does so at the same moment, one of the two stays.
  private static func begin(_ name: String, in file: URL) {
    let draft = draft(name)
    defer { unlink(draft.path) }
    if FileManager.default.fileExists(atPath: file.path), known(in: file) == nil {
      rename(draft.path, file.path)
    } else {
      link(draft.path, file.path)
    }
  }

  private static func draft(_ name: String) -> URL {
    let draft = folder.appendingPathComponent("device-\(name)")
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data("\(name) \(machine)\n".utf8).write(to: draft)
    return draft
  }

  private static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: environment["HOME"] ?? NSHomeDirectory()).appendingPathComponent(".config")
    return base.appendingPathComponent("tierwatch")
  }

  private static func known(in file: URL) -> String? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return parts.count == 2 && parts[1] == machine ? parts[0] : nil
  }

  // systemd's name for the installation; a cloned disk keeps it, a copied home folder does not.
  private static var machine: String {
    let text = try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8)
    return text.map { String($0.prefix { !$0.isWhitespace }.prefix(12)) }.flatMap { $0.isEmpty ? nil : $0 }
      ?? "unknown"
  }
}

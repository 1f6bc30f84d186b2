import Foundation
import Storage

/// This device's key, kept in the user's configuration folder and bound to this machine; its name follows from the key.
enum Device {
  /// Reads the key, or begins a new device where there is none, or the folder came from another machine.
  static func signer() throws -> Signer {
    try alone { try (known() ?? begin()).signer }
  }

  /// The name under which this device has written so far, if it has; nothing is begun for that.
  static var name: String? { known()?.device.device }

  /// Begins a new device, for a registry whose old chains may have gone on in another copy. The old key is gone.
  static func renew() throws {
    try alone { _ = try begin() }
  }

  /// The key for which others encrypt bundles. It is another than the device's: it stays when a new device begins.
  static func receivingKey() throws -> ReceivingKey {
    try alone {
      if let key = knownReceivingKey() { return key }
      let key = ReceivingKey()
      guard keep(key.secret.base64EncodedString(), as: "bundle.key"), let kept = knownReceivingKey() else {
        throw unwritable
      }
      return kept
    }
  }

  /// The same, if there is one; none is made for that.
  static func knownReceivingKey() -> ReceivingKey? {
    let file = folder.appendingPathComponent("bundle.key")
    chmod(file.path, 0o600)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)).flatMap {
      ReceivingKey($0)
    }
  }

  private static func begin() throws -> SigningKey {
    guard let key = SigningKey(), keep(key), let kept = known(), kept.device == key.device else {
      throw unwritable
    }
    return key
  }

  private static var unwritable: Complaint { .deviceCannotBeWritten(path: file.path) }

  /// Two commands at the same moment must not end with two keys: the second one waits, and finds the first one's.
  private static func alone<Value>(_ body: () throws -> Value) throws -> Value {
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    chmod(folder.path, 0o700)
    let lock = open(folder.appendingPathComponent("device.lock").path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    // A key that is there can be read where nothing can be written.
    defer { if lock >= 0 { close(lock) } }
    if lock >= 0 { flock(lock, LOCK_EX) }
    return try body()
  }

  private static func keep(_ key: SigningKey) -> Bool {
    keep("\(key.device.device) \(machine) \(key.secret.base64EncodedString())", as: "device.key")
  }

  /// Puts a key in place whole, for its owner's eyes only from the first byte on.
  private static func keep(_ text: String, as name: String) -> Bool {
    let draft = folder.appendingPathComponent("\(name)-\(UUID().uuidString)").path
    defer { unlink(draft) }
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let line = Array("\(text)\n".utf8)
    let isWritten = write(file, line, line.count) == line.count && fsync(file) == 0
    close(file)
    return isWritten && rename(draft, folder.appendingPathComponent(name).path) == 0
  }

  private static func known() -> SigningKey? {
    // A copied folder may have come with looser rights.
    chmod(file.path, 0o600)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard parts.count == 3, parts[1] == machine else { return nil }
    let key = Data(base64Encoded: parts[2]).flatMap { SigningKey($0) }
    return key?.device.device == parts[0] ? key : nil
  }

  private static var file: URL { folder.appendingPathComponent("device.key") }

  private static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: environment["HOME"] ?? NSHomeDirectory()).appendingPathComponent(".config")
    return base.appendingPathComponent("tierwatch")
  }

  // systemd's name for the installation; a cloned disk keeps it, a copied home folder does not.
  private static var machine: String {
    let text = try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8)
    return text.map { String($0.prefix { !$0.isWhitespace }.prefix(12)) }.flatMap { $0.isEmpty ? nil : $0 }
      ?? "unknown"
  }
}

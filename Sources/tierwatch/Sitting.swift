import Foundation
import Storage

/// The keys of registries that somebody has unlocked for a while: in memory alone, for their owner's eyes.
enum Sitting {
  /// The key of a vault, if it is unlocked, or its passphrase stands in the file that TIERWATCH_PASSPHRASE_FILE names.
  static func key(of vault: Vault) throws -> RegistryKey? {
    if let key = kept(vault) { return key }
    guard let passphrase = Passphrase.ofFile else { return nil }
    guard let key = try vault.opened(with: passphrase) else { throw PassphraseError.isWrong }
    return key
  }

  /// Keeps a key for some seconds; `false` where there is no memory that a program may leave something in.
  static func keep(_ key: RegistryKey, of vault: Vault, for seconds: Int) throws -> Bool {
    guard let folder = try folder(made: true) else { return false }
    let line = "\(now + Int64(seconds)) \(key.bytes.base64EncodedString())\n"
    let file = folder.appendingPathComponent(vault.name)
    unlink(file.path)
    let opened = open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
    try handle.write(contentsOf: Data(line.utf8))
    return true
  }

  /// Forgets the key of a vault; whether there was one.
  static func end(of vault: Vault) throws -> Bool {
    guard let file = try folder(made: false)?.appendingPathComponent(vault.name) else { return false }
    return unlink(file.path) == 0
  }

  private static func kept(_ vault: Vault) -> RegistryKey? {
    guard let file = (try? folder(made: false))?.appendingPathComponent(vault.name), isOwn(file.path),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return nil }
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let end = Int64(parts[0]), end > now,
      let bytes = Data(base64Encoded: String(parts[1])),
      bytes.count == 32
    else {
      unlink(file.path)
      return nil
    }
    return RegistryKey(bytes: bytes)
  }

  /// Of a clock that nobody sets back, and that goes on while the machine sleeps.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec)
  }

  /// Below the folder that the system gives this user in memory, or one of our own there.
  private static func folder(made: Bool) throws -> URL? {
    let given = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 }
    let place = given.map { "\($0)/tierwatch" } ?? "/dev/shm/tierwatch-\(getuid())"
    guard liesInMemory((place as NSString).deletingLastPathComponent) else { return nil }
    if made { mkdir(place, 0o700) }
    return isOwn(place) ? URL(fileURLWithPath: place) : nil
  }

  private static func isOwn(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_uid == getuid() && facts.st_mode & 0o077 == 0
      && facts.st_mode & S_IFMT != S_IFLNK
  }
}

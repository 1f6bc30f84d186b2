import Foundation

/// What the system says of a file or folder.
struct FileFacts {
  let size: Int
  /// The permissions, such as 0o600.
  let mode: Int
  /// The numbers of its device as the table of mounts has them, such as `0:52`.
  let device: String
  /// When it was last written to, in nanoseconds.
  let changed: Int
  private let number: UInt64

  init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    (size, mode, number) = (Int(facts.st_size), Int(facts.st_mode & 0o7777), UInt64(facts.st_ino))
    changed = facts.st_mtim.tv_sec * 1_000_000_000 + facts.st_mtim.tv_nsec
    // The system packs both into one.
    let packed = UInt64(facts.st_dev)
    let major = (packed >> 8) & 0xFFF | (packed >> 32) & ~0xFFF
    let minor = packed & 0xFF | (packed >> 12) & ~0xFF
    device = "\(major):\(minor)"
  }

  /// Whether both are one file, whatever their names.
  func isSame(as other: FileFacts) -> Bool { device == other.device && number == other.number }
}

func fileSize(_ path: String) -> Int { FileFacts(path: path)?.size ?? 0 }

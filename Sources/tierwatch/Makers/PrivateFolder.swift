import Foundation
import Storage

/// A folder for its owner alone, in memory where there is some, that is emptied when its work is done.
enum PrivateFolder {
  /// Runs `work` in a new one. What a killed command left is taken away first.
  static func use<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let parent = liesInMemory("/dev/shm") ? "/dev/shm" : FileManager.default.temporaryDirectory.path
    clear(parent)
    let chosen = String(repeating: "X", count: 6)
    var template = Array("\(parent)/\(beginning)\(getpid())-\(chosen)".utf8CString)
    let path = try HalfMade.begin(removing: wipe) {
      guard mkdtemp(&template) != nil else { throw Complaint.outputCannotBeWritten(path: parent) }
      return String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    defer { HalfMade.end(path) }
    return try work(URL(fileURLWithPath: path, isDirectory: true))
  }

  private static var beginning: String { "tierwatch-copy-\(getuid())-" }

  private static func clear(_ parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    where name.hasPrefix(beginning) {
      let owner = Int32(name.dropFirst(beginning.count).prefix { $0.isNumber }) ?? 0
      var facts = stat()
      guard owner > 0, kill(owner, 0) != 0, lstat("\(parent)/\(name)", &facts) == 0,
        facts.st_uid == getuid(), facts.st_mode & S_IFMT == S_IFDIR
      else { continue }
      wipe("\(parent)/\(name)")
    }
  }

  /// Writes over what the files hold before they go: on a disk names go, and bytes stay.
  @Sendable private static func wipe(_ folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let file = FileHandle(forUpdatingAtPath: "\(folder)/\(name)") else { continue }
      let size = (try? file.seekToEnd()) ?? 0
      try? file.seek(toOffset: 0)
      let zeros = Data(count: 1 << 20)
      for start in stride(from: 0, to: size, by: zeros.count) {
        try? file.write(contentsOf: zeros.prefix(Int(min(UInt64(zeros.count), size - start))))
      }
      try? file.synchronize()
      try? file.close()
    }
    try? FileManager.default.removeItem(atPath: folder)
  }
}

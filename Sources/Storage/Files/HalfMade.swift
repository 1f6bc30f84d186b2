import Foundation
import Synchronization

/// What lies beside its place while it is being made: a command that is stopped leaves nothing of it behind.
public enum HalfMade {
  public typealias Removal = @Sendable (String) -> Void

  private static let lying = Mutex<[String: Removal]>([:])

  /// Makes something, and gives its path.
  public static func begin<Failure: Error>(
    removing remove: @escaping Removal = remove, _ make: () throws(Failure) -> String
  ) throws(Failure) -> String {
    try lying.withLock { (lying) throws(Failure) in
      let path = try make()
      lying[path] = remove
      return path
    }
  }

  /// A step that is done whole or not at all when a command is stopped.
  public static func step<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
    try lying.withLock { (_) throws(Failure) in try work() }
  }

  /// Takes away what has not been put in its place.
  public static func end(_ path: String) {
    lying.withLock { lying in lying.removeValue(forKey: path)?(path) }
  }

  /// Takes everything away and leaves; nothing is begun, and no step is taken, any more.
  public static func abandon(leaving leave: () -> Never) -> Never {
    lying.withLock { lying in
      for (path, remove) in lying { remove(path) }
      leave()
    }
  }

  /// Removes a file, or a folder with all that is in it.
  @Sendable public static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}

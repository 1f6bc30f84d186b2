public import Foundation

/// Names a file's content.
public enum FileDigest {
  /// SHA-256 of its bytes, as lower-case hexadecimal.
  public static func sha256(ofFileAt path: String) throws(RecordFolderError) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw .missing(path: path) }
    return sha256(of: bytes)
  }

  /// SHA-256 of bytes, as lower-case hexadecimal.
  public static func sha256(of bytes: Data) -> String { Storage.sha256(bytes) }
}

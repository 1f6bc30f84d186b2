import Foundation
import Storage

/// A pack beside its manifest.
struct PackCheck {
  let differences: [PackDifference]
  let files: Int
  /// Of the journal that it was made from.
  let head: String

  init(_ folder: String) throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let path = root.appending(path: PackFolder.manifest)
    guard let bytes = try? Data(contentsOf: path) else { throw Complaint.noPack(path: folder) }
    guard let manifest = try? JSONDecoder().decode(Listed.self, from: bytes), manifest.format == Listed.known
    else { throw Complaint.noManifest(path: path.path) }
    let found = Set(try FileManager.default.subpathsOfDirectory(atPath: folder)).filter { name in
      (try? root.appending(path: name).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory != true
    }
    let listed = manifest.files.flatMap { file -> [PackDifference] in
      guard found.contains(file.path), let bytes = try? Data(contentsOf: root.appending(path: file.path))
      else {
        return [.missing(file.path)]
      }
      return FileDigest.sha256(of: bytes) == file.sha256 && bytes.count == file.bytes
        ? [] : [.altered(file.path)]
    }
    let strangers = found.subtracting(manifest.files.map(\.path)).subtracting([PackFolder.manifest])
    differences = listed + strangers.sorted().map(PackDifference.added)
    (files, head) = (manifest.files.count, manifest.journalHead)
  }

  private struct Listed: Decodable {
    static let known = "review-manifest 1"
    let format: String
    let journalHead: String
    let files: [File]

    struct File: Decodable {
      let path: String
      let bytes: Int
      let sha256: String
    }
  }
}

/// In what a folder differs from its manifest.
enum PackDifference: Equatable {
  case missing(String)
  case altered(String)
  case added(String)
}

import Foundation
import Testing

@testable import Storage

struct `A folder of record files` {
  @Test func `that is not there is refused by name`() throws {
    let folder = try Folder()
    let path = folder.path("nowhere")
    #expect(throws: RecordFolderError.missing(path: path)) { _ = try RecordFiles(at: [path]) }
    #expect(
      RecordFolderError.missing(path: path).said == "\(path): no such file or folder; check the name")
  }

  @Test func `that leads nowhere is refused by name`() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("nowhere"))
    let path = folder.path("link")
    #expect(throws: RecordFolderError.missing(path: path)) { _ = try RecordFiles(at: [path]) }
  }

  @Test func `that may not be read is refused by name, and so is a file`() async {
    // Nothing is unreadable to root, so that somebody else has to try, in a process of his own.
    await #expect(processExitsWith: .success) {
      if geteuid() == 0 { try #require(seteuid(65534) == 0) }
      let folder = try Folder()
      try folder.write("bodies: []\n", to: "closed/file.yaml")
      try folder.write("bodies: []\n", to: "file.yaml")
      for (name, mode) in [("file.yaml", 0), ("closed", 0)] {
        let path = folder.path(name)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: RecordFolderError.unreadable(path: path)) { _ = try RecordFiles(at: [path]) }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      }
      #expect(try RecordFiles(at: [folder.path("closed")]).problems.count == 1)
    }
  }
}

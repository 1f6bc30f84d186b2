import Foundation

/// The file in which a person finds refused rows, mends them, and from which they are imported again.
public struct RefusedRowsFile: Sendable {
  private let path: String
  private let files: [RecordFolder.File]

  /// Refuses a file that could not take the rows of these files, before anything is done.
  public init(_ path: String, for files: RecordFiles) throws {
    (self.path, self.files) = (path, files.files.filter { $0.format.isOfRows })
    let formats = Set(self.files.map(\.format)),
      own = RecordFormat(fileName: (path as NSString).lastPathComponent)
    guard formats.count < 2 else { throw RefusedRowsError.mixed }
    guard formats.isEmpty || own.map(formats.contains) == true else {
      throw RefusedRowsError.otherForm(path: path, like: self.files[0].path)
    }
    if let other = try self.files.first(where: { try $0.head != self.files[0].head }) {
      throw RefusedRowsError.otherColumns(self.files[0].path, other.path)
    }
    let places = files.files.map { URL(fileURLWithPath: $0.path).resolvingSymlinksInPath().path }
    guard !places.contains(URL(fileURLWithPath: path).resolvingSymlinksInPath().path) else {
      throw RefusedRowsError.isRead(path: path)
    }
    // Trying is the only way to know whether a file can be made there.
    _ = try begun()
    HalfMade.end(part)
  }

  private var part: String { path + ".part" }

  private func begun() throws(RecordFolderError) -> FileHandle {
    let made = try HalfMade.begin { () throws(RecordFolderError) in
      guard
        FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw .cannotWrite(path: path) }
      return part
    }
    guard let handle = FileHandle(forWritingAtPath: made) else { throw .cannotWrite(path: path) }
    return handle
  }

  /// Copies the refused rows as they stand, each behind what is wrong with it, in words.
  public func write(
    _ refused: RefusedRows, saying words: (RowPlace, [FileProblem.What]) -> String
  ) throws {
    let problem = { (place: RowPlace) in refused.problems(at: place).map { words(place, $0) } }
    let handle = try begun()
    defer { HalfMade.end(part) }
    do {
      for (index, file) in files.enumerated() {
        try file.copy(problem, withHead: index == 0) { try handle.write(contentsOf: Data($0)) }
      }
      try handle.close()
      guard rename(part, path) == 0 else { throw RecordFolderError.cannotWrite(path: path) }
    } catch {
      throw RecordFolderError.cannotWrite(path: path)
    }
  }
}

/// Why rows cannot be written to a file.
public enum RefusedRowsError: Error, Equatable, Sendable {
  case mixed
  case otherForm(path: String, like: String)
  case otherColumns(String, String)
  case isRead(path: String)
}

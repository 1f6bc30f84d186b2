public import Registry

/// What is wrong in a file, and where.
public struct FileProblem: Hashable, Sendable, CustomStringConvertible {
  public let file: String
  public let line: Int?
  public let what: String
  public let remedy: String
  /// Whether the form is wrong, and not what records say of each other.
  public let isOfForm: Bool

  init(_ file: String, _ malformation: Malformation) {
    (self.file, isOfForm) = (file, true)
    (line, what, remedy) = (malformation.line, malformation.what, malformation.remedy)
  }

  init(_ file: String, line: Int?, what: String, remedy: String, isOfForm: Bool = false) {
    (self.file, self.line, self.what, self.remedy, self.isOfForm) = (file, line, what, remedy, isOfForm)
  }

  public var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(what); \(remedy)" }
}

/// A record with the place it was read from.
public struct FoundRecord: Sendable {
  public let record: Record
  public let file: String
  public let line: Int?
  /// Whether it can be refused without the rest of its file.
  let isOfRow: Bool
}

/// Why files cannot be taken up at all.
public enum RecordFolderError: Error, Equatable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case unreadable(path: String)
  case cannotWrite(path: String)
  case leftOver(path: String)

  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder; check the name"
    case .unreadable(let path): "\(path): cannot be read; ask its owner for permission to read it"
    case .leftOver(let path):
      "\(path): a record file that this export does not write; move it away, or export to an empty folder"
    case .cannotWrite(let path):
      "\(path): cannot be written; free some space, or choose a folder that is yours"
    }
  }
}

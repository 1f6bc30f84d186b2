public import Registry

/// What is wrong in a file, and where.
public struct FileProblem: Hashable, Sendable {
  /// `nil` for what stands in the registry alone.
  public let file: String?
  public let line: Int?
  public let what: What

  public enum What: Hashable, Sendable {
    /// What keeps it from being read.
    case malformation(Malformation)
    /// What a check finds in a record of it.
    case problem(Problem)
  }

  init(_ file: String, _ malformation: Malformation) {
    (self.file, line, what) = (file, malformation.line, .malformation(malformation))
  }

  init(_ file: String?, line: Int?, _ problem: Problem) {
    (self.file, self.line, what) = (file, line, .problem(problem))
  }

  /// Whether the form is wrong, and not what records say of each other.
  public var isOfForm: Bool { if case .malformation = what { true } else { false } }
}

/// A record with the place it was read from.
public struct FoundRecord: Sendable {
  public let record: Record
  public let file: String
  public let line: Int?
  /// Whether it can be refused without the rest of its file.
  let isOfRow: Bool
  /// What its entry needs, if that was worked out while it was read.
  var ready: ReadyEntry?
}

/// Why files cannot be taken up at all.
public enum RecordFolderError: Error, Equatable, Sendable {
  case missing(path: String)
  case unreadable(path: String)
  case cannotWrite(path: String)
  case leftOver(path: String)
}

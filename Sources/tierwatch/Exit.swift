import ArgumentParser
import Foundation
import Storage

/// How the program ends; the only place where a failure becomes a number.
enum Exit: Int32 {
  case fine = 0
  /// Ran, and the records have problems.
  case problems = 1
  case usage = 64
  case malformed = 65
  case noInput = 66
  case unforeseen = 70
  case cannotWrite = 73
  case database = 74
  case confidential = 77

  /// Says what went wrong on stderr, and leaves.
  static func leave(_ error: any Error) -> Never {
    if let code = code(of: error) {
      Terminal.complain("\(error)")
      exit(code.rawValue)
    }
    // Help, versions and usage errors are the parser's own; it calls everything else a failure.
    if TierWatch.exitCode(for: error) != .failure { TierWatch.exit(withError: error) }
    Terminal.complain("unforeseen: \(error); please report it with the command that you ran")
    exit(Exit.unforeseen.rawValue)
  }

  private static func code(of error: any Error) -> Exit? {
    switch error {
    case let failure as Failure: failure.exit
    case let error as JournalError: error.exit
    case let error as RecordFolderError: error.exit
    case let refused as RecordsRefused: refused.problems.isEmpty ? .confidential : .problems
    case is SearchError, is RefusedRowsError: .usage
    case _: nil
    }
  }
}

extension JournalError {
  fileprivate var exit: Exit {
    switch self {
    case .noSuchRegistry, .unknownEdition, .unknownRecord, .unknownHead: .noInput
    case .emptyReason, .noAuthor: .usage
    case .cannotCreate, .readOnly, .networkFileSystem, .diskFull: .cannotWrite
    case .notADatabase, .notARegistry, .newerThanProgram, .alteredSchema, .locked, .diskFailed, .takenAway, .database,
      .payloadIsUnreadable, .payloadIsNewer, .changedMeanwhile:
      .database
    }
  }
}

extension CareError {
  var exit: Exit {
    switch self {
    case .taken, .cannotWrite, .registryThere: .cannotWrite
    case .damaged, .unfit, .copyInUse: .database
    case .noSuchCopy: .noInput
    case .sameFile: .usage
    }
  }
}

extension RecordFolderError {
  fileprivate var exit: Exit {
    switch self {
    case .missing, .unreadable: .noInput
    case .cannotWrite, .leftOver: .cannotWrite
    }
  }
}

extension ReversalRefused {
  var exit: Exit {
    switch self {
    case .nothingWritten, .writtenElsewhere: .noInput
    case .builtOn, .erased: .usage
    case .lowers, .protected: .confidential
    }
  }
}

/// A failure of the program's own, with the way it ends.
struct Failure: Error, CustomStringConvertible {
  let exit: Exit
  let description: String

  init(_ exit: Exit, _ description: String) {
    (self.exit, self.description) = (exit, description)
  }
}

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

  /// Says what went wrong on stderr, in the reader's language, and leaves.
  static func leave(_ error: any Error) -> Never {
    let words = ComplaintWords.of(Reader.language)
    if let (code, complaint) = ending(of: error, words) {
      Terminal.complain(complaint)
      exit(code.rawValue)
    }
    // Versions, completions and usage errors are the parser's own; it calls everything else a failure.
    let code = TierWatch.exitCode(for: error)
    if code == .validationFailure, let message = ParserMessage(in: Reader.language) {
      Terminal.remark(message.text(TierWatch.fullMessage(for: error)))
      exit(Exit.usage.rawValue)
    }
    if code == .success,
      let page = HelpPage.answer(to: TierWatch.fullMessage(for: error), in: Reader.language)
    {
      Terminal.tell(page)
      exit(Exit.fine.rawValue)
    }
    if code != .failure { TierWatch.exit(withError: error) }
    Terminal.complain(words.unforeseen("\(error)"))
    exit(Exit.unforeseen.rawValue)
  }

  private static func ending(of error: any Error, _ words: ComplaintWords) -> (Exit, String)? {
    switch error {
    case let complaint as Complaint: (complaint.exit, words.complaint(complaint))
    case let error as JournalError: (error.exit, words.journal(error))
    case let error as RecordFolderError: (error.exit, words.folder(error))
    case let refused as RecordsRefused: (refused.exit, refused.words(in: Reader.language))
    case let error as SearchError: (.usage, words.search(error))
    case let error as RefusedRowsError: (.usage, words.refusedRows(error))
    case let error as CareError: (error.exit, words.care(error))
    case let refused as ReviewRefused: (refused.exit, ReviewWords.of(Reader.language).refused(refused))
    case let refused as ReversalRefused: (refused.exit, words.reversal(refused))
    case let error as AttachmentError: (error.exit, AttachmentWords.of(Reader.language).refused(error))
    case let fork as Fork: (.database, BundleWords.of(Reader.language).fork(fork))
    case let refused as BundleRefused:
      (
        refused.fault.exit, BundleWords.of(Reader.language).refused(refused.path, refused.fault)
      )
    case let refused as SettlementRefused: (refused.exit, BundleWords.of(Reader.language).unsettled(refused))
    case let error as PassphraseError: (error.exit, VaultWords.of(Reader.language).refused(error))
    case _: nil
    }
  }
}

extension Complaint {
  fileprivate var exit: Exit {
    switch self {
    case .commandLineIsNotUTF8, .emptySource, .countryNeeded, .countryOfAuthorNeeded, .typedField,
      .nothingToChange, .lastAuthor,
      .recordedAlready, .decisionRecordedAlready, .ownerRecordedAlready, .newRecommendation, .newElement,
      .nobodyToAsk, .noPassphrase, .passphrasesDiffer, .largeImport, .publishedLater,
      .sinceIsLater:
      .usage
    case .clockIsWrong, .noName: .unforeseen
    case .deviceCannotBeWritten, .registryStandsThere, .outputCannotBeWritten, .noFolder,
      .programMissing, .programFailed, .folderInUse, .outputStandsThere:
      .cannotWrite
    case .fileMayNot: .confidential
    case .files(let problems, _): problems.isAnyOfForm ? .malformed : .problems
    case .narrative(let fault): fault.exit
    case .proposed, .rows, .records, .conflicts, .troubles, .pack: .problems
    case .mismatches: .database
    case .otherData, .noManifest: .malformed
    case .noPack, .editionNeeded, .noPlacement, .noWatchListYet, .afterSpecialCase, .placementsMissing:
      .noInput
    case .sealed, .lowering, .entryAbove, .fileAbove: .confidential
    case .neededByOthers(_, let refused, listed: _), .builtUpon(let refused): refused.exit
    }
  }
}

extension RecordsRefused {
  fileprivate var exit: Exit { isHidden ? .confidential : .problems }
}

extension JournalError {
  fileprivate var exit: Exit {
    switch self {
    case .noSuchRegistry, .unknownEdition, .unknownRecord, .unknownHead: .noInput
    case .emptyReason, .noAuthor, .unknownAuthor, .authorElsewhere, .authorLeft: .usage
    case .cannotCreate, .readOnly, .networkFileSystem, .diskFull: .cannotWrite
    case .notADatabase, .notARegistry, .newerThanProgram, .alteredSchema, .locked, .diskFailed, .takenAway,
      .database,
      .payloadIsUnreadable, .payloadIsNewer, .changedMeanwhile, .chainNotOurs:
      .database
    case .encrypted, .registryLocked: .confidential
    }
  }
}

extension AttachmentError {
  fileprivate var exit: Exit {
    switch self {
    case .missing, .unknown: .noInput
    case .notAFile, .empty, .tooLarge, .program, .archive: .malformed
    case .changedWhileRead, .attachedAlready, .ambiguous: .usage
    case .digestDiffers: .database
    }
  }
}

extension PassphraseError {
  fileprivate var exit: Exit {
    switch self {
    case .thereIsOne, .isWeak: .usage
    case .thereIsNone: .noInput
    case .isWrong: .confidential
    }
  }
}

extension BundleFault {
  fileprivate var exit: Exit {
    switch self {
    case .missing, .nothingNew, .unknownStart: .noInput
    case .notABundle, .newer, .damaged, .cutShort, .unreadable, .forged, .falseEntry, .unsigned: .malformed
    case .wrongPassphrase, .forOthers, .registryHasNoPassphrase, .holdsSealed, .protectedInTheOpen,
      .mustBeEncrypted:
      .confidential
    case .gap: .problems
    case .standsThere, .cannotWrite: .cannotWrite
    case .notAKey: .usage
    }
  }
}

extension SettlementRefused {
  fileprivate var exit: Exit {
    switch self {
    case .noConflict, .noSuchVersion: .noInput
    case .withheld, .lowers: .confidential
    }
  }
}

extension CareError {
  fileprivate var exit: Exit {
    switch self {
    case .taken, .cannotWrite, .registryThere: .cannotWrite
    case .damaged, .unreadable, .unfit, .unopened, .copyInUse: .database
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
  fileprivate var exit: Exit {
    switch self {
    case .nothingWritten, .writtenElsewhere: .noInput
    case .builtOn, .erased, .ofFile: .usage
    case .lowers, .protected: .confidential
    }
  }
}

extension ReviewRefused {
  fileprivate var exit: Exit {
    switch self {
    case .sameAuthor, .sameDevice, .newWordsNeeded: .confidential
    case .noFinding, .inState, .nothingAsked, .noLowerLevel, .noHigherLevel: .usage
    }
  }
}

extension NarrativeFault {
  fileprivate var exit: Exit {
    switch self {
    case .missing, .nothingToCompare: .noInput
    case .nothingDrafted, .lexicon, .notUTF8: .malformed
    case .editionNeeded: .usage
    }
  }
}

import Foundation
import Registry
import Reporting

/// The PDF and Word files of a pack; a program that is not there is named, and the rest is made.
struct PrintRun {
  private let language: Language

  init(in language: Language) { self.language = language }

  func files(of pack: ReviewPack) throws -> [(path: String, bytes: Data)] {
    let documents = pack.documents(in: language).filter { $0.printName != nil }
    let kinds = PrintFile.allCases.filter(isThere)
    let bar = ProgressBar(words: .printing(in: Reader.language))
    defer { bar.finish() }
    var files: [(path: String, bytes: Data)] = []
    for kind in kinds {
      for document in documents {
        bar.update(done: files.count, of: documents.count * kinds.count)
        let bytes = try kind.make(document.document, on: pack.cutOff)
        files.append(("print/\(document.printName ?? "").\(kind.rawValue)", bytes))
      }
    }
    return files
  }

  private func isThere(_ kind: PrintFile) -> Bool {
    guard let missing = kind.missing else { return true }
    Terminal.remark(NoticeWords.of(Reader.language).leftOut(kind.rawValue, missing.rawValue, missing.package))
    return false
  }
}

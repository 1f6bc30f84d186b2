import Foundation
import Registry
import Reporting
import Storage

/// A file for paper or for Word, made by programs from Debian.
enum PrintFile: String, CaseIterable, Sendable {
  case pdf
  case docx

  /// The programs that make it.
  var programs: [OutsideProgram] {
    switch self {
    case .pdf: [.weasyprint]
    case .docx: [.pandoc, .drawing]
    }
  }

  /// The first of them that is not there.
  var missing: OutsideProgram? { programs.first { $0.path == nil } }

  /// The document's bytes, the same for the same document, day and programs.
  func make(_ document: ReportDocument, on day: CalendarDay) throws -> Data {
    if let missing { throw Complaint.programMissing(missing) }
    return try inTemporaryFolder { folder in
      switch self {
      case .pdf: try pdf(document, in: folder, on: day)
      case .docx: try word(document, in: folder, on: day)
      }
      return try Data(contentsOf: folder.appending(path: "made.\(rawValue)"))
    }
  }

  private func pdf(_ document: ReportDocument, in folder: URL, on day: CalendarDay) throws {
    try Data(document.printPage.utf8).write(to: folder.appending(path: "page.html"))
    try OutsideProgram.weasyprint.run(["--quiet", "page.html", "made.pdf"], in: folder, on: day)
  }

  private func word(_ document: ReportDocument, in folder: URL, on day: CalendarDay) throws {
    let word = Word(document)
    try Data(word.page.utf8).write(to: folder.appending(path: "page.html"))
    try Data(Word.reference).write(to: folder.appending(path: "reference.docx"))
    try Data(Word.filter).write(to: folder.appending(path: "filter.lua"))
    for (place, drawing) in word.drawings.enumerated() {
      try Data(drawing.utf8).write(to: folder.appending(path: "drawing.svg"))
      try OutsideProgram.drawing.run(
        ["--format", "png", "--zoom", "2.5", "--output", Word.picture(place), "drawing.svg"], in: folder,
        on: day)
    }
    try OutsideProgram.pandoc.run(
      [
        "--from", "html", "--to", "docx", "--reference-doc", "reference.docx", "--lua-filter", "filter.lua",
        "--metadata", "lang=\(document.language.rawValue)", "--output", "made.docx", "page.html",
      ], in: folder, on: day)
  }

  private func inTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tierwatch-\(UUID().uuidString)")
    defer { HalfMade.end(folder.path) }
    do {
      _ = try HalfMade.begin {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
      }
      return try work(folder)
    } catch let error as CocoaError {
      throw Complaint.outputCannotBeWritten(path: error.filePath ?? folder.path)
    }
  }
}

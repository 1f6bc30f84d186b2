import ArgumentParser
import Foundation
import Narrative
import Registry

/// Which text is read, and how.
struct NarrativeOptions: ParsableArguments {
  @Argument(help: "The narrative as plain text.")
  var file: String

  @Option(
    help: "Country and report year, such as KGZ-2019; else what the text says.", transform: EditionID.argument
  )
  var edition: EditionID?

  @Option(help: "utf-8 or windows-1251.")
  var encoding = NarrativeEncoding.utf8

  @Option(help: "A lexicon of your own in place of the shipped one of its language; may be given again.")
  var lexicon: [String] = []

  /// Reads the text; as of another edition where none was named.
  func reading(as other: EditionID? = nil) throws -> NarrativeReading {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Complaint.narrative(.missing(path: file))
    }
    let text = encoding == .windows1251 ? Windows1251.utf8([UInt8](bytes)) : [UInt8](bytes)
    return NarrativeReading(
      NarrativeText(text), edition: edition ?? other, lexicons: try lexicon.map(Self.lexicon))
  }

  private static func lexicon(at path: String) throws -> Lexicon {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Complaint.narrative(.missing(path: path))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint.narrative(.notUTF8(path: path))
    }
    do {
      return try Lexicon(text)
    } catch {
      throw Complaint.narrative(.lexicon(error, path: path))
    }
  }
}

/// How the letters of a text are written as bytes.
enum NarrativeEncoding: String, ExpressibleByArgument, CaseIterable {
  case utf8 = "utf-8"
  case windows1251 = "windows-1251"
}

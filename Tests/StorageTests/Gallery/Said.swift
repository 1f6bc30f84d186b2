import Registry
import Storage

@testable import tierwatch

extension FileProblem {
  /// What the terminal says of it, in English.
  var said: String { line(in: .english) }
}

extension RecordFolderError {
  /// The same.
  var said: String { ComplaintWords.english.folder(self) }
}

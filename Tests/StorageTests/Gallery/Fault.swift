import Testing

/// A file with one thing wrong in it, and what is said of it: every line, word for word.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let bytes: [UInt8]
  let said: [String]

  init(_ name: String, in file: String = "KGZ.yaml", _ text: String, says said: String...) {
    self.init(name, in: file, bytes: Array(text.utf8), says: said)
  }

  init(_ name: String, in file: String = "KGZ.yaml", bytes: [UInt8], says said: [String]) {
    (self.name, self.file, self.bytes, self.said) = (name, file, bytes, said)
  }

  var testDescription: String { name }
}

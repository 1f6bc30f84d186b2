import Yams

/// Why a file cannot be read as records at all.
enum RecordFileError: Error, Sendable {
  case tooLarge(megabytes: Int)
  case byteOrderMark
  case notUTF8(line: Int)
  case carriageReturn(line: Int)
  case controlCharacter(line: Int)
  case notYAML(YamlError)
  case anchor(line: Int?)
  case tag(line: Int?)
  case keyIsNotAWord(line: Int?)
  case tooDeep(line: Int?)
  case noRecords
  case unreadable

  var malformation: Malformation {
    switch self {
    case .tooLarge(let megabytes):
      Malformation(
        line: nil, "the file has \(megabytes) MB", remedy: "split it into files of less than 32 MB")
    case .byteOrderMark:
      Malformation(line: 1, "the file begins with a byte order mark", remedy: "save it as UTF-8 without BOM")
    case .notUTF8(let line):
      Malformation(line: line, "this line is not UTF-8", remedy: "save the file as UTF-8")
    case .carriageReturn(let line):
      Malformation(
        line: line, "the line ends in CR LF, as Windows saves it",
        remedy: "save the file with line ends LF (Unix)")
    case .controlCharacter(let line):
      Malformation(line: line, "an invisible control character", remedy: "retype the line")
    case .notYAML(let error): error.malformation
    case .anchor(let line):
      Malformation(
        line: line, "an anchor or alias (& or *)", remedy: "write the value out, or put it in quotes")
    case .tag(let line):
      Malformation(line: line, "a tag (!)", remedy: "leave it out, or put the value in quotes")
    case .keyIsNotAWord(let line):
      Malformation(line: line, "a field name that is not a word", remedy: "write 'name: value'")
    case .tooDeep(let line):
      Malformation(
        line: line, "nested too deep", remedy: "write the fields as the README of the folder shows them")
    case .noRecords:
      Malformation(line: nil, "the file holds no records", remedy: "write some, or take the file away")
    case .unreadable:
      Malformation(line: nil, "the file cannot be read", remedy: "look whether it is still there and yours")
    }
  }
}

extension YamlError {
  fileprivate var malformation: Malformation {
    let remedy = "check indentation and colons; put a text with ': ' or '#' in quotes"
    switch self {
    case .scanner(_, _, let mark, let text) where text.indentation(ofLine: mark.line).contains("\t"):
      return Malformation(line: mark.line, "a tab in the indentation", remedy: "indent with spaces")
    case .parser(_, let problem, let mark, let text) where problem.hasPrefix("Maximum nesting level"):
      return RecordFileError.tooDeep(line: mark.line(in: text)).malformation
    case .composer(_, let problem, let mark, let text) where problem.contains("alias"):
      return RecordFileError.anchor(line: mark.line(in: text)).malformation
    case .composer(_, let problem, let mark, let text) where problem.contains("another document"):
      return Malformation(
        line: mark.line(in: text), "a second document (---)", remedy: "put it into a file of its own")
    case .scanner(_, let problem, let mark, let text), .parser(_, let problem, let mark, let text),
      .composer(_, let problem, let mark, let text):
      return Malformation(line: mark.line(in: text), "not YAML: \(problem)", remedy: remedy)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Malformation(
        line: context.mark.line,
        "the field \(duplicates.map { "'\($0)'" }.sorted().joined(separator: ", ")) stands twice",
        remedy: "keep one of the two")
    case .reader(_, let offset, _, let text):
      // It counts bytes.
      let line = offset.map { text.utf8.prefix($0).count { $0 == 0x0A } + 1 }
      return Malformation(line: line, "an invisible control character", remedy: "retype the line")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Malformation(line: nil, "not YAML: \(self)", remedy: remedy)
    }
  }
}

extension Mark {
  /// What is missed at the end of a text, the parser looks for on a line after the last.
  fileprivate func line(in text: String) -> Int { min(line, text.utf8.count { $0 == 0x0A } + 1) }
}

extension String {
  /// The blanks with which a line begins.
  fileprivate func indentation(ofLine number: Int) -> Substring {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1].prefix { $0 == " " || $0 == "\t" } : ""
  }
}

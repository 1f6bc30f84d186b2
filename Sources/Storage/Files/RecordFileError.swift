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
    case .tooLarge(let megabytes): Malformation(line: nil, .tooLarge(megabytes: megabytes))
    case .byteOrderMark: Malformation(line: 1, .byteOrderMark)
    case .notUTF8(let line): Malformation(line: line, .notUTF8)
    case .carriageReturn(let line): Malformation(line: line, .carriageReturn)
    case .controlCharacter(let line): Malformation(line: line, .controlCharacter)
    case .notYAML(let error): error.malformation
    case .anchor(let line): Malformation(line: line, .anchor)
    case .tag(let line): Malformation(line: line, .tag)
    case .keyIsNotAWord(let line): Malformation(line: line, .keyIsNotAWord)
    case .tooDeep(let line): Malformation(line: line, .tooDeep)
    case .noRecords: Malformation(line: nil, .noRecords)
    case .unreadable: Malformation(line: nil, .unreadable)
    }
  }
}

extension YamlError {
  fileprivate var malformation: Malformation {
    switch self {
    case .scanner(_, _, let mark, let text) where text.indentation(ofLine: mark.line).contains("\t"):
      Malformation(line: mark.line, .tabInIndentation)
    case .parser(_, let problem, let mark, let text) where problem.hasPrefix("Maximum nesting level"):
      Malformation(line: mark.line(in: text), .tooDeep)
    case .composer(_, let problem, let mark, let text) where problem.contains("alias"):
      Malformation(line: mark.line(in: text), .anchor)
    case .composer(_, let problem, let mark, let text) where problem.contains("another document"):
      Malformation(line: mark.line(in: text), .secondDocument)
    case .scanner(_, let problem, let mark, let text), .parser(_, let problem, let mark, let text),
      .composer(_, let problem, let mark, let text):
      Malformation(line: mark.line(in: text), .notYAML(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      Malformation(line: context.mark.line, .fieldsTwice(duplicates.map { "\($0)" }.sorted()))
    case .reader(_, let offset, _, let text):
      // It counts bytes.
      Malformation(
        line: offset.map { text.utf8.prefix($0).count { $0 == 0x0A } + 1 }, .controlCharacter)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      Malformation(line: nil, .notYAML("\(self)"))
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

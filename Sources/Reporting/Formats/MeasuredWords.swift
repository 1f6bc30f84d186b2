/// Words on a line, or one alone, with how many columns of a terminal they take.
struct MeasuredWords {
  private(set) var words: String
  private(set) var columns: Int

  init(_ words: String) { (self.words, columns) = (words, words.columns) }

  fileprivate mutating func add(_ next: MeasuredWords) {
    words += " "
    words += next.words
    columns += 1 + next.columns
  }
}

/// Lines of at most a width; a longer word has a line to itself.
func fill(_ words: [String], _ width: Int) -> [String] {
  fill(words.map(MeasuredWords.init), width).map(\.words)
}

func fill(_ words: [MeasuredWords], _ width: Int) -> [MeasuredWords] {
  var lines: [MeasuredWords] = []
  var line = words.first ?? MeasuredWords("")
  for word in words.dropFirst() {
    if line.words.isEmpty {
      line = word
    } else if line.columns + 1 + word.columns <= width {
      line.add(word)
    } else {
      lines.append(line)
      line = word
    }
  }
  return lines + [line]
}

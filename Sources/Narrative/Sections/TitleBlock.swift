extension [Line] {
  /// A line that can stand beside the title and is none of a paragraph's.
  private static var longestBesideTitle: Int { 60 }
  /// What ends in a stop there is no paragraph either, if it has so few blanks: "The country is invented."
  private static var mostBlanks: Int { 3 }

  /// Short lines around the title, with no blank one between, belong to it: "(excerpt)", the country's name alone.
  mutating func widenTitle(_ letters: Mended) {
    guard let title = firstIndex(where: { $0.kind == .title }) else { return }
    var (start, end) = (title, title + 1)
    while start > 0, self[start - 1].kind == .text { start -= 1 }
    while end < count, self[end].kind == .text || self[end].kind == .title { end += 1 }
    let isTitle = self[start..<end].allSatisfy {
      let line = letters.scalars[$0.range]
      return line.count <= Self.longestBesideTitle
        && (line.last?.isStop != true || line.count(where: \.isBlank) <= Self.mostBlanks)
    }
    guard isTitle else { return }
    for index in start..<end { self[index].kind = .title }
  }
}

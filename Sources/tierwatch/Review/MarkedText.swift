import Narrative
import Reporting

/// A stretch of the original with marks at their places; between the marks the text stands as it is.
struct MarkedText {
  /// A draft that stands here.
  struct Mark {
    let id: String
    let label: String
    let kind: String
    let places: [Range<Int>]
    /// The words that rules went by.
    let cues: [Range<Int>]
  }

  let text: NarrativeText
  let range: Range<Int>
  let marks: [Mark]

  func write(_ page: inout Markup) {
    var place = range.lowerBound
    var named: Set<String> = []
    let pieces = marks.flatMap { mark in mark.places.map { (place: $0.clamped(to: range), mark: mark) } }
      .filter { !$0.place.isEmpty }.sorted { $0.place.lowerBound < $1.place.lowerBound }
    for piece in pieces where piece.place.lowerBound >= place {
      page.words(text.original(place..<piece.place.lowerBound))
      write(piece.mark, piece.place, isFirst: named.insert(piece.mark.id).inserted, &page)
      place = piece.place.upperBound
    }
    page.words(text.original(place..<range.upperBound))
  }

  private func write(_ mark: Mark, _ place: Range<Int>, isFirst: Bool, _ page: inout Markup) {
    page.element("mark", ["class": mark.kind]) { page in
      if isFirst {
        page.element("a", ["id": "t-\(mark.id)", "href": "#d-\(mark.id)", "class": "n"], words: mark.label)
      }
      var start = place.lowerBound
      for cue in mark.cues.map({ $0.clamped(to: place) }).filter({ !$0.isEmpty }).sorted(by: {
        $0.lowerBound < $1.lowerBound
      })
      where cue.lowerBound >= start {
        page.words(text.original(start..<cue.lowerBound))
        page.element("b", words: text.original(cue))
        start = cue.upperBound
      }
      page.words(text.original(start..<place.upperBound))
    }
  }
}

import Registry

/// What a source says of a figure, neither more exact nor less than it says it.
struct FigureValue: Hashable, Keyed {
  let content: Content
  let approximate: Bool
  let bound: Figure.Bound?
  /// Which way it moved, by the source's own word.
  let moved: Movement?

  enum Content: Hashable, Sendable {
    case number(Amount)
    case range(Amount, Amount)
    /// The source says how it moved, and no number.
    case movement
    /// The source says that there is none, which is not 0.
    case noData
  }
}

extension FigureValue {
  init(_ figure: Figure) {
    let content: Content =
      switch (figure.value, figure.upTo) {
      case (let least?, let most?): .range(least, most)
      case (let only?, nil), (nil, let only?): .number(only)
      case (nil, nil): figure.moved == nil ? .noData : .movement
      }
    // An upper end alone says how many at most.
    let bound = figure.value == nil && figure.upTo != nil ? .atMost : figure.bound
    self.init(content: content, approximate: figure.approximate, bound: bound, moved: figure.moved)
  }

  struct Key: Encodable {
    let state: String
    let value: String?
    let upTo: String?
    let approximate: Bool
    let bound: String?
    let moved: String?
  }

  var key: Key {
    let (state, value, upTo) = written
    return Key(
      state: state, value: value?.text, upTo: upTo?.text, approximate: approximate, bound: bound?.rawValue,
      moved: moved?.rawValue)
  }

  private var written: (String, Amount?, Amount?) {
    switch content {
    case .number(let number): ("number", number, nil)
    case .range(let least, let most): ("range", least, most)
    case .movement: ("movement", nil, nil)
    case .noData: ("noData", nil, nil)
    }
  }
}

extension Figure {
  /// Whether its source says nothing of it: neither a number nor which way it moved.
  var isWithoutValue: Bool { FigureValue(self).content == .noData }
}

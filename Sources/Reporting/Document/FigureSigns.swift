import Registry

extension Wording {
  /// A value in the signs of the table by year, which need no words.
  func signs(_ cell: YearTable.Cell) -> String {
    let marks = [cell.wholeYear ? "" : "*", cell.definition == .outside ? "†" : ""].joined()
    return sign(cell.value) + marks
  }

  private func sign(_ value: FigureValue) -> String {
    switch value.content {
    case .noData: "?"
    case .movement: value.moved.map(sign) ?? "?"
    case .number(let number): exactness(value) + book.figures.amount(number)
    case .range(let least, let most):
      "\(exactness(value))\(book.figures.amount(least))–\(book.figures.amount(most))"
    }
  }

  private func exactness(_ value: FigureValue) -> String {
    let bound =
      switch value.bound {
      case .atLeast: "≥"
      case .atMost: "≤"
      case nil: ""
      }
    return (value.moved.map(sign) ?? "") + bound + (value.approximate ? "~" : "")
  }

  private func sign(_ movement: Movement) -> String {
    switch movement {
    case .increased: "↑"
    case .maintained: "="
    case .decreased: "↓"
    case .mixed: "±"
    }
  }
}

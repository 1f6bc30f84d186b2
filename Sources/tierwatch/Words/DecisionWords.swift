extension TerminalWords {
  /// Column heads of lists of decisions.
  struct Decisions: Sendable {
    let due, state, decision: String
  }
}

extension TerminalWords.Decisions {
  static let english = Self(due: "Due", state: "State", decision: "What is to be done")
  static let russian = Self(due: "Срок", state: "Состояние", decision: "Что сделать")
  static let kyrgyz = Self(due: "Мөөнөтү", state: "Абалы", decision: "Эмне кылуу керек")
}

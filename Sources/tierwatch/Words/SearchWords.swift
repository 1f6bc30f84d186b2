import Storage

extension TerminalWords {
  /// What `search` says.
  struct Search: Sendable {
    let recommendation, evidence, update, decision, nothing, fewerWords, fewerFilters, withoutExact: String
    let added: @Sendable (_ words: [String]) -> String
    let more: @Sendable (_ shown: Int, _ total: Int) -> String
    /// More than so many.
    let many: @Sendable (_ shown: Int, _ counted: Int) -> String
    let all: @Sendable (_ total: Int) -> String

    func kind(_ kind: SearchKind) -> String {
      switch kind {
      case .recommendation: recommendation
      case .evidence: evidence
      case .update: update
      case .decision: decision
      }
    }
  }
}

extension TerminalWords.Search {
  static let english = Self(
    recommendation: "recommendation", evidence: "evidence", update: "update", decision: "decision",
    nothing: "Nothing found.",
    fewerWords: "Try fewer words, or only their beginnings.",
    fewerFilters: "Try without --country, --year and the other filters.",
    withoutExact: "Try without --exact.",
    added: { "Also looked for: \($0.joined(separator: ", "))." },
    more: { "Found: \($1), shown: \($0); \($1 - $0) more with --limit \($1)." },
    many: { "Found: more than \($1), shown: \($0). Another word, --country or --year leaves fewer." },
    all: { "Found: \($0)." })

  static let russian = Self(
    recommendation: "рекомендация", evidence: "сведения", update: "статус", decision: "решение",
    nothing: "Ничего не найдено.",
    fewerWords: "Попробуйте меньше слов или только их начала.",
    fewerFilters: "Попробуйте без --country, --year и других ограничений.",
    withoutExact: "Попробуйте без --exact.",
    added: { "Также искали: \($0.joined(separator: ", "))." },
    more: { "Найдено: \($1), показано: \($0); остальные \($1 - $0) покажет --limit \($1)." },
    many: { "Найдено: больше \($1), показано: \($0). Уточните: ещё одно слово, --country или --year." },
    all: { "Найдено: \($0)." })

  static let kyrgyz = Self(
    recommendation: "сунуштама", evidence: "маалымат", update: "абал", decision: "чечим",
    nothing: "Эч нерсе табылган жок.",
    fewerWords: "Азыраак сөз менен же сөздөрдүн башы менен гана издеп көрүңүз.",
    fewerFilters: "--country, --year жана башка чектөөлөрсүз издеп көрүңүз.",
    withoutExact: "--exact жок издеп көрүңүз.",
    added: { "Кошумча изделген сөздөр: \($0.joined(separator: ", "))." },
    more: { "Табылганы: \($1), көрсөтүлгөнү: \($0); калган \($1 - $0) жазуу үчүн: --limit \($1)." },
    many: {
      "Табылганы: \($1) жазуудан көп, көрсөтүлгөнү: \($0). Тактаңыз: дагы бир сөз, --country же --year."
    },
    all: { "Табылганы: \($0)." })
}

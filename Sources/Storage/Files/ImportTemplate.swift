import Registry

/// A table to fill in: its column names, and a row that shows how.
public enum ImportTemplate: String, CaseIterable, Sendable {
  case evidence, status

  public var table: String {
    [example.map(\.column), example.map(\.cell)]
      .map { $0.map(\.quotedIfNeeded).joined(separator: ",") + "\n" }.joined()
  }

  private var example: [(column: String, cell: String)] {
    switch self {
    case .evidence:
      [
        ("id", "KGZ-EXAMPLE-1"), ("fact.ky", "Прокуратура адам сатууга байланыштуу эки иш козгоду."),
        ("fact.ru", "Прокуратура возбудила два дела о торговле людьми."),
        ("fact.en", "The prosecutor's office opened two trafficking cases."), ("event", "2018"),
        ("area", "investigations"), ("direction", "declined"), ("attributedTo", "government"),
        ("modality", "done"), ("links", "KGZ-2019-01a:supports KGZ-2019-02:context"), ("stage", "applied"),
        ("kind", "statistic"), ("figures.1.measure", "investigations"), ("figures.1.unit", "cases"),
        ("figures.1.value", "2"), ("figures.1.basis", "calendarYear"), ("figures.1.period", "2018"),
        ("source", "KGZ-TIP-2019"), ("locator.section", "prosecution"), ("locator.paragraph", "2"),
        ("sensitivity", "restricted"), ("note.en", "An example, to be replaced"),
      ]
    case .status:
      [
        ("id", "KGZ-EXAMPLE-F1"), ("about", "KGZ-2019-01a"), ("track", "finding"), ("since", "2019-06-20"),
        ("period", "KGZ-2019"), ("claim", ""), ("finding", "started"), ("trend", ""),
        ("evidence", "KGZ-2019-N027"), ("reason.ky", "Иштер козголгон, бирок аз."),
        ("reason.ru", "Дела возбуждались, но их мало."), ("reason.en", "Cases were opened, but few."),
        ("author", "a-pen-name"), ("nextStep.en", "An example, to be replaced"),
      ]
    }
  }
}

extension String {
  fileprivate var quotedIfNeeded: String { contains(",") ? "\"\(self)\"" : self }
}

import Registry

extension Words<Criterion> {
  static let english = Words { criterion in
    switch criterion {
    case .a1: "Prohibits severe forms of trafficking and punishes acts of it"
    case .a2: "Punishes the gravest sex trafficking on a par with other grave crimes"
    case .a3: "Punishes every severe form stringently enough to deter"
    case .a4: "Makes serious and sustained efforts to eliminate trafficking"
    case .b1: "Vigorously investigates, prosecutes, convicts and sentences"
    case .b2: "Protects victims and does not penalize them for what they were forced to do"
    case .b3: "Prevents trafficking"
    case .b4: "Cooperates with other governments in cases"
    case .b5: "Extradites traffickers"
    case .b6: "Watches migration for signs of trafficking and acts on them"
    case .b7: "Acts against complicit officials"
    case .b8: "The share of victims who are not citizens is insignificant"
    case .b9: "Works with civil society and the United States, with measurable outcomes"
    case .b10: "Monitors its own efforts and publishes the results"
    case .b11: "Makes appreciable progress compared with the year before"
    case .b12: "Reduces demand for commercial sex and for sex tourism"
    }
  }

  /// In two or three words, where a column is narrow.
  static let englishInShort = Words { criterion in
    switch criterion {
    case .a1: "prohibition and punishment"
    case .a2: "punishment on a par with grave crimes"
    case .a3: "stringent punishment"
    case .a4: "serious and sustained efforts"
    case .b1: "prosecution"
    case .b2: "protection"
    case .b3: "prevention"
    case .b4: "cooperation with other states"
    case .b5: "extradition"
    case .b6: "signs in migration"
    case .b7: "official complicity"
    case .b8: "share of foreign victims"
    case .b9: "partnerships"
    case .b10: "monitoring own efforts"
    case .b11: "progress over the year"
    case .b12: "reducing demand"
    }
  }
}

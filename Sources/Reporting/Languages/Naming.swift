public import Registry

// What other rooms may call things in a reader's language: the phrasebooks' own words.

extension Tier {
  public func words(in language: Language) -> String { language.phrasebook.terms.tier(self) }
}

extension EffortArea {
  public func words(in language: Language) -> String { Words.areas(in: language)(self) }
}

extension Words<EffortArea> {
  fileprivate static func areas(in language: Language) -> Words {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

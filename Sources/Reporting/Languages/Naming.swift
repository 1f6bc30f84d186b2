public import Registry

// What other rooms may call things in a reader's language: the phrasebooks' own words.

/// A choice that has a word in each language.
public protocol Named: CaseIterable, RawRepresentable<String>, Sendable {
  func words(in language: Language) -> String
}

extension EffortArea: Named {
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

extension Tier: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.tier(self) }
}

extension FindingLevel: Named {
  public func words(in language: Language) -> String { language.phrasebook.scale.level(self) }
}

extension ReviewState: Named {
  public func words(in language: Language) -> String { language.phrasebook.scale.state(self) }
}

extension Claim: Named {
  public func words(in language: Language) -> String { language.phrasebook.scale.claim(self) }
}

extension Trend: Named {
  public func words(in language: Language) -> String { language.phrasebook.scale.trend(self) }
}

extension Certainty: Named {
  public func words(in language: Language) -> String { language.phrasebook.scale.certainty(self) }
}

extension Audience: Named {
  public func words(in language: Language) -> String {
    switch (self, language) {
    case (.public, .english): "public"
    case (.partners, .english): "partners"
    case (.internal, .english): "internal"
    case (.public, .russian): "для всех"
    case (.partners, .russian): "для партнёров"
    case (.internal, .russian): "для своих"
    case (.public, .kyrgyz): "баарына"
    case (.partners, .kyrgyz): "өнөктөштөргө"
    case (.internal, .kyrgyz): "өзүбүзгө"
    }
  }
}

extension Sensitivity: Named {
  public func words(in language: Language) -> String { language.phrasebook.terms.level(self) }
}

extension Theme: Named {
  public func words(in language: Language) -> String { language.phrasebook.terms.theme(self) }
}

extension EvidenceKind: Named {
  public func words(in language: Language) -> String { language.phrasebook.evidence.kind(self) }
}

extension Stance: Named {
  public func words(in language: Language) -> String { language.phrasebook.evidence.stance(self) }
}

extension OwnerKind: Named {
  public func words(in language: Language) -> String { language.phrasebook.evidence.ownerKind(self) }
}

extension Reliability: Named {
  public func words(in language: Language) -> String { language.phrasebook.evidence.reliability(self) }
}

extension Credibility: Named {
  public func words(in language: Language) -> String { language.phrasebook.evidence.credibility(self) }
}

extension Attribution: Named {
  public func words(in language: Language) -> String { language.phrasebook.figures.attribution(self) }
}

extension LineageRelation: Named {
  public func words(in language: Language) -> String { language.phrasebook.sheet.relation(self) }
}

extension Side: Named {
  public func words(in language: Language) -> String { language.phrasebook.sheet.side(self) }
}

extension Stage: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.stage(self) }
}

extension Direction: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.direction(self) }
}

extension Modality: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.modality(self) }
}

extension Nature: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.nature(self) }
}

extension Waiver: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.waiver(self) }
}

extension PlacementBasis: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.basis(self) }
}

extension StandardsVerdict: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.standards(self) }
}

extension EffortsVerdict: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.efforts(self) }
}

extension IncreaseVerdict: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.increase(self) }
}

extension Movement: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.movement(self) }
}

extension Track: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.track(self) }
}

extension AuthorRole: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.role(self) }
}

extension DecisionState: Named {
  public func words(in language: Language) -> String { language.phrasebook.choices.decision(self) }
}

extension DecisionOutcome: Named {
  public func words(in language: Language) -> String { state.words(in: language) }
}

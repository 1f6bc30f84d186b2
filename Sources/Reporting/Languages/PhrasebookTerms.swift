import Registry

extension Phrasebook {
  struct Terms: Translated {
    let theme: Words<Theme>
    let criterion: Words<Criterion>
    /// The same in two or three words, where a column is narrow.
    let criterionName: Words<Criterion>
    let tier: Words<Tier>
    let waiver: Words<Waiver>
    /// Of an audience or an entry.
    let level: Words<Sensitivity>
    let measure: Words<Measure>
  }

  struct Scale: Translated {
    let level: Words<FindingLevel>
    /// The test of a level, in one sentence.
    let test: Words<FindingLevel>
    /// At most a level, by its word.
    let upTo: @Sendable (String) -> String
    let state: Words<ReviewState>
    let claim: Words<Claim>
    let trend: Words<Trend>
    let movement: Words<Movement>
    let certainty: Words<Certainty>
  }

  struct EvidenceTerms: Translated {
    let ungraded: String
    /// A fact that somebody alleges.
    let alleged: @Sendable ([Attribution], String) -> String
    let reliability: Words<Reliability>
    let credibility: Words<Credibility>
    let ownerKind: Words<OwnerKind>
    let kind: Words<EvidenceKind>
    let stance: Words<Stance>
    /// So many entries.
    let entries: @Sendable (Int) -> String
    /// Of so many owners, and how many entries more only repeat one of them.
    let fromOwners: @Sendable (_ entries: Int, _ owners: Int, _ copies: Int) -> String
  }
}

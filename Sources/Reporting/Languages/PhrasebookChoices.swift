import Registry

extension Phrasebook {
  /// What a person chooses from who writes records, and what lists show of it: in a word or two.
  struct Choices: Translated {
    let stage: Words<Stage>
    let direction: Words<Direction>
    let modality: Words<Modality>
    let nature: Words<Nature>
    let waiver: Words<Waiver>
    let basis: Words<PlacementBasis>
    let tier: Words<Tier>
    let standards: Words<StandardsVerdict>
    let efforts: Words<EffortsVerdict>
    let increase: Words<IncreaseVerdict>
    let movement: Words<Movement>
    let track: Words<Track>
    let decision: Words<DecisionState>
    let role: Words<AuthorRole>
  }
}

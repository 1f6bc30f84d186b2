import Registry
import Reporting
import Storage

extension FieldChange {
  /// A field with what it was and what it becomes; long texts stand one below the other.
  func line(in language: Language, after mark: String = "  ") -> String {
    let (old, new) = (shown(before, in: language), shown(after, in: language))
    let (short, width) = ("\(mark)\(path): \(old) → \(new)", Terminal.width)
    return short.count <= width
      ? short
      : TextTable.wrapped("\(path): \(old)", to: width, after: mark, hanging: mark.count + 4) + "\n"
        + TextTable.wrapped(new, to: width, after: "\(mark)  → ")
  }

  private func shown(_ value: String?, in language: Language) -> String {
    guard let value else { return "–" }
    // English readers see the words of the record files, as they type them.
    return (language == .english ? nil : word(for: value, in: language)) ?? value.harmless
  }

  /// A choice in the reader's words; the field is told by its name, whichever item of a list it is.
  private func word(for value: String, in language: Language) -> String? {
    let field = path.split(separator: ".").last { Int($0) == nil }.map(String.init) ?? path
    return (Self.choices[field] ?? []).lazy.compactMap { word(of: $0, value, language) }.first
  }

  private func word<Choice: Named>(of type: Choice.Type, _ value: String, _ language: Language) -> String? {
    type.init(rawValue: value)?.words(in: language)
  }

  private static let choices: [String: [any Named.Type]] = [
    "area": [EffortArea.self], "areas": [EffortArea.self], "direction": [Direction.self, Movement.self],
    "attributedTo": [Attribution.self], "countedBy": [Attribution.self], "modality": [Modality.self],
    "stage": [Stage.self], "kind": [EvidenceKind.self, OwnerKind.self], "sensitivity": [Sensitivity.self],
    "stance": [Stance.self], "track": [Track.self], "claim": [Claim.self], "finding": [FindingLevel.self],
    "trend": [Trend.self], "state": [ReviewState.self], "certainty": [Certainty.self],
    "minimumStandards": [StandardsVerdict.self], "significantEfforts": [EffortsVerdict.self],
    "increasingEfforts": [IncreaseVerdict.self], "prosecution": [Movement.self],
    "protection": [Movement.self], "prevention": [Movement.self], "moved": [Movement.self],
    "tier": [Tier.self], "basis": [PlacementBasis.self], "waiver": [Waiver.self], "themes": [Theme.self],
    "nature": [Nature.self], "side": [Side.self], "relation": [LineageRelation.self],
    "outcome": [DecisionOutcome.self], "role": [AuthorRole.self], "to": [Sensitivity.self],
  ]
}

/// A request to let more people see an entry, until a second person grants or refuses it.
public struct Lowering: Hashable, Sendable {
  public let to: Sensitivity
  /// Who asks.
  public let by: String
  public let because: LocalizedText
  /// The words that take the place of the fact's, for whoever may see it then.
  public let fact: LocalizedText?

  public init(to: Sensitivity, by: String, because: LocalizedText, fact: LocalizedText? = nil) {
    (self.to, self.by, self.because, self.fact) = (to, by, because, fact)
  }
}

extension Evidence {
  /// The same entry with a request to lower it, or without one.
  public func asking(_ lowering: Lowering?) -> Evidence {
    changed(fact: fact, sensitivity: sensitivity, note: note, lowering: lowering)
  }

  /// The same entry as it stands when the request is granted; a note that was for fewer people stays behind.
  public func lowered(as lowering: Lowering) -> Evidence {
    changed(
      fact: lowering.fact ?? fact, sensitivity: lowering.to, note: lowering.fact == nil ? note : nil,
      lowering: nil)
  }

  /// The same entry for fewer people; a request to let more see it is gone with that.
  public func raised(to level: Sensitivity) -> Evidence {
    changed(fact: fact, sensitivity: level, note: note, lowering: nil)
  }

  private func changed(
    fact: LocalizedText, sensitivity: Sensitivity, note: LocalizedText?, lowering: Lowering?
  ) -> Evidence {
    Evidence(
      id: id, fact: fact, event: event, recorded: recorded, area: area, direction: direction,
      attributedTo: attributedTo, modality: modality, links: links, restates: restates,
      corroborates: corroborates, disagreesWith: disagreesWith, criteria: criteria, place: place,
      stage: stage, kind: kind, figures: figures, source: source, locator: locator, credibility: credibility,
      sensitivity: sensitivity, note: note, lowering: lowering)
  }
}

extension Sensitivity {
  /// Whether words that were written for this level must be written anew before another level may see them.
  public func wantsNewWords(for other: Sensitivity) -> Bool { self >= .restricted && other == .public }
}

/// How a piece of evidence stands to a recommendation.
public enum Stance: String, CaseIterable, Sendable, Hashable {
  case supports
  case contradicts
  case context
}

extension Stance {
  /// How something with several links stands as a whole: against if any is, else for if any is.
  public static func strongest(_ stances: some Sequence<Stance>) -> Stance {
    let stances = Set(stances)
    return [Stance.contradicts, .supports].first(where: stances.contains) ?? .context
  }
}

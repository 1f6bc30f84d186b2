import Registry

/// A summary without a heading that stands behind the profile: it begins where the state is measured by the minimum
/// standards.
struct HeadlessSummary {
  let passages: [(section: Locator.Section, passage: Passage)]

  init(_ passages: [(Locator.Section, Passage)]) {
    var placed: [(section: Locator.Section, passage: Passage)] = passages
    let start = passages.firstIndex { $0.0 == .profile && Self.begins($0.1) }
    if let start, !passages.contains(where: { $0.0 == .summary }) {
      for place in placed[start...].indices.prefix(while: { placed[$0].section == .profile }) {
        placed[place].section = .summary
      }
    }
    self.passages = placed
  }

  private static func begins(_ passage: Passage) -> Bool {
    let senses = passage.senses(in: passage.tokens.indices)
    return [Sense.standards, .efforts, .government].allSatisfy { senses[$0] != nil }
  }
}

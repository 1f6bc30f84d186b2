/// The documents of a pack, in the order in which they lie in the folder.
enum PackPart: String, CaseIterable, Sendable {
  case index = "00-index"
  case agenda = "01-agenda"
  case decisions = "02-decisions"
  case overview = "03-overview"
  case sheets = "04-sheets"
  case divergences = "05-divergences"
  case tierRisk = "06-tier-risk"
  case calendar = "07-calendar"
  case register = "08-evidence-register"
  case decisionSheet = "09-decision-sheet"

  /// Whether it is read before the meeting; the others are there to look things up.
  var comesFirst: Bool { [.agenda, .decisions, .overview, .decisionSheet].contains(self) }
}

/// How complete the list is from which a placement was taken.
public enum PlacementBasis: String, CaseIterable, Sendable, Hashable {
  case full
  case partial
  case watchListOnly = "watch-list-only"
}

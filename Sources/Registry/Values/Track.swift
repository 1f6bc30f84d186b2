/// Three histories of a recommendation that never mix.
public enum Track: String, CaseIterable, Sendable, Hashable {
  case claim
  case finding
  case reportReading
}

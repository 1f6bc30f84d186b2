/// How it is said: an allegation is never printed as a fact.
public enum Modality: String, CaseIterable, Sendable, Hashable {
  case done
  case notDone
  case alleged
  case reported
}

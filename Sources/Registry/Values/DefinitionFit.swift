/// Whether what is counted lies within the international definition of trafficking.
public enum DefinitionFit: String, CaseIterable, Sendable, Hashable {
  case within
  case outside
  case unstated
}

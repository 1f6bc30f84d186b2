/// Where the State Department places a country; `2WL` since the Report of 2004.
public enum Tier: String, CaseIterable, Sendable, Hashable {
  case one = "1"
  case two = "2"
  case watchList = "2WL"
  case three = "3"
  case specialCase = "SC"
}

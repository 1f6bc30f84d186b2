/// The unit in which a figure is counted.
public enum Unit: String, CaseIterable, Sendable, Hashable {
  case cases
  case persons
  case years
  case money
  case organizations
  case facilities
  case events
  case regions
  case lists
  case documents
  case percent
  case som
  case usDollars
}

/// Why bytes are not the JSON that was wanted, and at which of them.
public struct JSONFault: Error, Equatable {
  public enum Reason: Hashable, Sendable, CustomStringConvertible {
    case notText, notAValue, nothing, more, tooDeep, twice(String)
    case control, notUTF8, escape, digits, half
    case missing(Character)

    /// Whether it is seen only when everything has been read.
    var isOfWhole: Bool {
      if case .twice = self { true } else { false }
    }

    public var description: String {
      switch self {
      case .notText: "a value that is not text"
      case .notAValue: "a value that JSON does not have"
      case .nothing: "null where a value belongs"
      case .more: "more after the end"
      case .tooDeep: "nested too deep"
      case .twice(let name): "the name '\(shortened(name))' that stands twice"
      case .control: "a control character in a text"
      case .notUTF8: "text that is not UTF-8"
      case .escape: "an escape that JSON does not have"
      case .digits: "an escape without four digits"
      case .half: "half a character"
      case .missing(let character): "no \(character) where one belongs"
      }
    }
  }

  let reason: Reason
  let place: Int
}

/// Pen-names as a reader sees them: what looks alike is one name, or somebody could approve what he wrote himself.
enum PenName {
  static func areAlike(_ one: String, _ other: String) -> Bool { looks(one) == looks(other) }

  /// Without case, spaces and marks, and with the Latin letter for each Cyrillic one that looks like it.
  static func looks(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber }.map { twins[$0] ?? $0 })
  }

  private static let twins: [Character: Character] = [
    "а": "a", "в": "b", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t",
    "у": "y", "ү": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "һ": "h", "0": "o", "1": "l", "3": "з",
  ]
}

/// Whether two pen-names cannot be told apart by a reader.
public func areOneHand(_ one: String, _ other: String) -> Bool { PenName.areAlike(one, other) }

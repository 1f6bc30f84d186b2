/// Chance that can be had again: the same seed gives the same numbers.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// One of several.
  public mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &self)]
  }

  /// Some of several, or none, in their order.
  public mutating func some<Item>(of items: [Item]) -> [Item] {
    items.filter { _ in chance() }
  }

  /// A value now and then.
  public mutating func maybe<Value>(_ make: (inout SplitMix64) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  public mutating func chance() -> Bool { Bool.random(using: &self) }
}

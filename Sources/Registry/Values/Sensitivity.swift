/// Who may see an entry, from anyone to nobody but its keeper.
public enum Sensitivity: String, CaseIterable, Sendable, Hashable {
  case `public`
  case partners
  case restricted
  case sealed
}

extension Sensitivity {
  /// Whether what it holds lies encrypted, once there is a passphrase.
  public var isProtected: Bool { self >= .restricted }
}

extension Sensitivity: Comparable {
  public static func < (one: Self, other: Self) -> Bool { one.height < other.height }

  private var height: Int {
    switch self {
    case .public: 0
    case .partners: 1
    case .restricted: 2
    case .sealed: 3
    }
  }
}

/// A bundle that was made.
public struct MadeBundle: Sendable {
  public let manifest: BundleManifest
  /// Entries of which only the header travels, because they are not for the audience.
  public internal(set) var withheld = 0
  public internal(set) var encrypted = 0
  /// Files that travel, their bytes, and files that stay.
  public internal(set) var files = 0
  public internal(set) var bytes = 0
  public internal(set) var filesLeft = 0
}

extension MadeBundle {
  mutating func count(_ entry: TravellingEntry) {
    switch entry.content {
    case .withheld where entry.header.change == "attachment": filesLeft += 1
    case .withheld: withheld += 1
    case .present(_, key: _?): encrypted += 1
    case .present, .erased: break
    }
  }

  mutating func count(_ file: Attachment.File) {
    files += 1
    bytes += file.size
  }
}

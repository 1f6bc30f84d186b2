public import Registry

/// What is in a bundle, found by reading all of it.
public struct BundleContents: Sendable {
  public let manifest: BundleManifest
  public let isEncrypted: Bool
  public private(set) var withheld = 0
  public private(set) var erased = 0
  public private(set) var encrypted = 0
  public private(set) var files: [File] = []
  /// Files whose entry alone is in it.
  public private(set) var filesWithheld = 0
  public private(set) var authors: Set<String> = []
  /// How many entries each device has in it.
  public private(set) var devices: [String: Int] = [:]
  /// How many records of each kind.
  public private(set) var records: [RecordKind: Int] = [:]

  /// A file that travels; what it is about, only its registry says.
  public struct File: Hashable, Sendable {
    /// SHA-256 of the file.
    public let digest: String
    public let size: Int
  }

  /// An error where it is damaged, cut short or forged.
  public init(of path: String, opening keys: BundleKeys) throws {
    let reader = try BundleReader(path, keys)
    (manifest, isEncrypted) = (reader.manifest, !reader.isOpen)
    var names: [RecordKind: Set<String>] = [:]
    var signatures: [String: ChainSignature] = [:]
    var digests: [String: String] = [:]
    try reader.forEach { item in
      switch item {
      case .entry(let entry):
        digests[entry.header.device] = entry.header.digest
        if let subject = entry.header.subject { names[subject.kind, default: []].insert(subject.name) }
        try take(entry)
      case .signature(let signature): signatures[signature.device] = signature
      case .manifest, .part, .end: break
      }
    }
    records = names.mapValues(\.count)
    for (device, signature) in signatures where signature.flaw(over: digests[device] ?? "") != nil {
      throw BundleFault.forged(device: device)
    }
  }

  private mutating func take(_ entry: TravellingEntry) throws {
    authors.insert(entry.header.author)
    devices[entry.header.device, default: 0] += 1
    switch entry.content {
    case .withheld where entry.header.change == "attachment": filesWithheld += 1
    case .withheld: withheld += 1
    case .erased: erased += 1
    case .present(_, key: _?): encrypted += 1
    case .present: break
    }
    if let file = try entry.attachment?.opened() { files.append(File(digest: file.digest, size: file.size)) }
  }
}

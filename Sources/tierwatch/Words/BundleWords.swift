import Registry
import Reporting
import Storage

/// What is said of bundles and of what comes of merging, a value for each language.
struct BundleWords: Sendable {
  /// Asked for; the answer is not shown.
  let passphrase: String
  let made: @Sendable (_ file: String, _ entries: Int, _ encrypted: Int) -> String
  /// Entries of which only the header travels; and those of which only that is here.
  let withheldThere, withheldHere: @Sendable (_ count: Int) -> String
  let files: @Sendable (_ count: Int, _ bytes: Int) -> String
  /// Files that stay behind when a bundle is made; and those whose entry alone came.
  let filesLeft, filesMissing: @Sendable (_ count: Int) -> String
  let inTheOpen: String
  let madeBy: @Sendable (_ device: String, _ day: String, _ audience: String) -> String
  let holds: @Sendable (_ entries: Int, _ authors: [String], _ isEncrypted: Bool) -> String
  let erased: @Sendable (_ count: Int) -> String
  let nothingNew: @Sendable (_ file: String) -> String
  let merged: @Sendable (_ file: String, _ added: Int, _ known: Int, _ authors: [String]) -> String
  /// Content came to so many entries that were here without it.
  let opened: @Sendable (_ file: String, _ count: Int) -> String
  let newDevice: @Sendable (_ device: String, _ authors: [String]) -> String
  let unsignedDevice: @Sendable (_ device: String) -> String
  let conflicts, sealedConflicts: @Sendable (_ count: Int) -> String
  let noConflicts: String
  /// Marks of a version.
  let shown, withdrawn, hidden: String
  let settled: @Sendable (_ name: String) -> String
  let fork: @Sendable (Fork) -> String
  let unsettled: @Sendable (SettlementRefused) -> String
  let fault: @Sendable (BundleFault) -> (what: String, remedy: String)

  /// Which bundle, what is wrong with it, what to do.
  func refused(_ path: String, _ why: BundleFault) -> String {
    let (what, remedy) = fault(why)
    return "\(path): \(what); \(remedy)"
  }

  static func of(_ language: Language) -> BundleWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

import Foundation
public import Registry

/// A file that belongs to a piece of evidence. The name that it once had is not kept: names tell of people.
public struct Attachment: Hashable, Sendable {
  public let evidence: EvidenceID
  public let received: CalendarDay
  /// The level under which it was put away, or to which its entry was raised since: it comes down for no file.
  public let level: Sensitivity
  /// SHA-256 of its bytes as they lie in the registry; of encrypted ones not that of the file.
  public let stored: String
  /// What it is; `nil` while that is locked.
  public let file: File?
  /// The same, encrypted.
  let box: Data?

  /// What a file is, and where it comes from.
  public struct File: Hashable, Sendable {
    /// SHA-256 of the file.
    public let digest: String
    public let size: Int
    public let media: MediaType
    public let role: Role
    /// What files that are made of it call it, which says nothing of what it holds: they may travel where it may not.
    /// `nil` of one that an older program attached: its digest is its name.
    let mark: String?
    /// The name of the file that it was made from.
    let madeFrom: String?
    /// What its bytes are encrypted with; `nil` of what lies in the open.
    let key: Data?
  }

  /// What a file is to its entry.
  public enum Role: String, CaseIterable, Sendable {
    /// As it was received.
    case original
    /// The same without what it held besides what one sees.
    case working
    /// A person has taken out what must not be seen.
    case redacted
  }
}

extension Attachment.File {
  /// What a file calls it that was made from it.
  var name: String { mark ?? digest }

  /// The one among some files that it was made from.
  public func origin(among files: some Sequence<Attachment.File>) -> Attachment.File? {
    madeFrom.flatMap { name in files.first { $0.name == name } }
  }

  /// Who may see it, where its entry is at a level. A file that may hold more than one sees is for those who keep the
  /// registry alone.
  public func level(with entry: Sensitivity) -> Sensitivity {
    role == .working || !media.holdsMore ? entry : max(entry, .restricted)
  }
}

extension Attachment {
  /// Who may see it, where its entry is at a level now. An entry that was lowered got other words; a file did not.
  public func level(with entry: Sensitivity) -> Sensitivity {
    max(level, file?.level(with: entry) ?? max(entry, .restricted))
  }

  func at(_ level: Sensitivity) -> Attachment {
    Attachment(evidence: evidence, received: received, level: level, stored: stored, file: file, box: box)
  }

  /// The same, put away under a registry's key: what it is goes into a box.
  func boxed(_ box: Data) -> Attachment {
    Attachment(evidence: evidence, received: received, level: level, stored: stored, file: nil, box: box)
  }

  func opened(_ file: File) -> Attachment {
    Attachment(evidence: evidence, received: received, level: level, stored: stored, file: file, box: nil)
  }
}

/// A file taken out of force on an entry; its bytes stay until they are erased.
public struct Detachment: Hashable, Sendable {
  public let evidence: EvidenceID
  public let entries: [EntryID]
}

import Crypto
import Foundation

/// Sees to it that the parts of each file follow on the entry that attached it, and are what its digest says.
struct ArrivingFile {
  private var expected: Expected?

  private struct Expected {
    let header: EntryHeader
    let stored: String
    var digest = SHA256()
    var parts = 0
  }

  /// Takes what comes next in a bundle; an error where a file is not as it was sent.
  mutating func take(_ item: BundleItem) throws(BundleFault) {
    guard case .part(let part) = item else {
      if let expected { throw .falseEntry(expected.header) }
      guard case .entry(let entry) = item, let attachment = try entry.attachment else { return }
      return expected = Expected(header: entry.header, stored: attachment.stored)
    }
    guard var file = expected else { throw .unreadable }
    file.digest.update(data: part.bytes)
    file.parts += 1
    let isRight = part.isLast ? AttachmentParts.name(file.digest) == file.stored : true
    guard isRight, file.parts <= AttachmentParts.most else { throw .falseEntry(file.header) }
    expected = part.isLast ? nil : file
  }
}

extension TravellingEntry {
  /// The file whose parts follow, its box open; `nil` where none do.
  var attachment: Attachment? {
    get throws(BundleFault) {
      guard header.change == "attachment", case .present(let payload, let own) = content else { return nil }
      guard case .change(.attachment(let lying)) = try stored(payload),
        let attachment = own.map({ try? lying.opened(for: header.id.text, with: $0) }) ?? lying,
        // Either all of it is encrypted, or nothing.
        let file = attachment.file, (file.key != nil) == (lying.box != nil),
        (own != nil) == (lying.box != nil)
      else { throw .falseEntry(header) }
      return attachment
    }
  }

  private func stored(_ payload: Data) throws(BundleFault) -> Payload.Stored {
    do { return try Payload.stored(payload) } catch {
      throw error == .payloadIsNewer ? .newer : .falseEntry(header)
    }
  }
}

extension BundleFault {
  /// Of an entry that is not what its device wrote.
  static func falseEntry(_ header: EntryHeader) -> BundleFault {
    .falseEntry(device: header.device, sequence: header.sequence)
  }
}

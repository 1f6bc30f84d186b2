import ArgumentParser
import Registry
import Reporting
import Storage

extension EvidenceCommand {
  struct Attachments: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attachments",
      abstract: "Lists the files of a piece of evidence, with their digests and who may see them.",
      discussion: """
        Example:
          tierwatch evidence attachments KGZ-2019-N027
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      try store.refuseSealed(evidence)
      guard let level = try store.level(of: evidence) else {
        throw JournalError.unknownRecord(evidence.text)
      }
      let words = AttachmentWords.of(language.resolved)
      let all = try store.attachments(of: evidence)
      let files = all.compactMap { one in one.file.map { (one, $0) } }
      if files.count < all.count { Terminal.remark(words.locked(all.count - files.count)) }
      if json {
        return try Terminal.tell(
          JSONOutput.text(
            files.map { AttachmentEntry($0, $1, $1.origin(among: files.map(\.1)), $0.level(with: level)) }))
      }
      guard !files.isEmpty else { return Terminal.remark(words.none) }
      let rows = files.map { one, file in
        [
          String(file.digest.prefix(12)), words.role(file.role), file.media.rawValue, "\(file.size)",
          one.received.iso, one.level(with: level).words(in: language.resolved),
          file.origin(among: files.map(\.1)).map { String($0.digest.prefix(12)) } ?? "–",
        ]
      }
      Terminal.tell(TextTable(heads: words.heads, rows: rows).text(width: Terminal.width))
    }
  }
}

/// A file of a piece of evidence as JSON.
private struct AttachmentEntry: Encodable {
  let digest, media, role, received, level: String
  let madeFrom: String?
  let size: Int

  init(_ attachment: Attachment, _ file: Attachment.File, _ origin: Attachment.File?, _ level: Sensitivity) {
    (digest, media, role, madeFrom) = (file.digest, file.media.rawValue, file.role.rawValue, origin?.digest)
    (received, self.level, size) = (attachment.received.iso, level.rawValue, file.size)
  }
}

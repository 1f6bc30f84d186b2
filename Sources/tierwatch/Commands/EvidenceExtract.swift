import ArgumentParser
import Foundation
import Registry
import Storage

extension EvidenceCommand {
  struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extract",
      abstract: "Writes a file of a piece of evidence to the disk, for its owner's eyes only.",
      discussion: """
        What is above the audience is not written. What is not for the public is noted in the journal first. A text is \
        looked through once more: what points to a person is named by line and kind, and is for internal use alone.

        Examples:
          tierwatch evidence extract KGZ-2019-N027 5f2c90ab -o letter.pdf
          tierwatch evidence extract KGZ-2019-N027 5f2c90ab -o letter.pdf --audience internal
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Argument(help: "The first letters of the file's digest.") var digest: String
    @Option(name: [.customShort("o"), .customLong("output")], help: "A file that is not there yet.")
    var output: String
    @OptionGroup var audience: AudienceOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try registry.forReading()
      try store.refuseSealed(evidence)
      guard let level = try store.level(of: evidence) else {
        throw JournalError.unknownRecord(evidence.text)
      }
      let attachment = try store.attachment(digest, of: evidence)
      guard let file = attachment.file else { throw JournalError.encrypted(evidence.text) }
      let bytes = try store.bytes(of: attachment)
      let seen = FileSightings(ReceivedFile(bytes, as: file.media).seen)
      let own = max(attachment.level(with: level), seen.isInternal ? .restricted : .public)
      guard own <= audience.audience.level else { throw Complaint.fileAbove(audience.audience, level: own) }
      if own > .public {
        try audience.note(
          of: [evidence], in: "evidence extract \(evidence) \(attachment.stored.prefix(12))", registry)
      }
      try OutputFile.writeNew(bytes, to: output)
      Terminal.tell(AttachmentWords.of(language.resolved).extracted(output, file.digest))
      seen.tell(staysInside: false)
    }
  }
}

extension OutputFile {
  /// Writes a file that was not there, for its owner's eyes only.
  static func writeNew(_ bytes: Data, to path: String) throws {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST
        ? Complaint.outputStandsThere(path: path) : Complaint.outputCannotBeWritten(path: path)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      unlink(path)
      throw Complaint.outputCannotBeWritten(path: path)
    }
  }
}

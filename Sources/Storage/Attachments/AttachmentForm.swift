import Crypto
import Foundation
import Registry

extension Attachment {
  func write(to fields: inout FieldWriter) {
    fields.put("evidence", evidence, .name)
    fields.put("received", received, .day)
    fields.put("level", level, .choice)
    fields.put("stored", stored, .words)
    fields.put("file", file, .file)
    fields.put("box", box?.base64EncodedString(), .words)
  }

  init?(_ fields: inout FieldReader) {
    let evidence = fields.required("evidence", Form<EvidenceID>.name)
    let received = fields.required("received", .day)
    let level = fields.required("level", Form<Sensitivity>.choice)
    let stored = fields.required("stored", .words)
    let file: File? = fields.optional("file", .file)
    let box = fields.optional("box", .words).flatMap { Data(base64Encoded: $0) }
    guard let evidence, let received, let level, let stored, (file == nil) != (box == nil) else { return nil }
    self.init(evidence: evidence, received: received, level: level, stored: stored, file: file, box: box)
  }

  /// What it is, encrypted with a key of its own.
  func boxed(seal: EnvelopeSeal, key: Data, nonce: Data) throws -> Attachment {
    let words = JSONText.write(Form.file.write(try opened()))
    return boxed(
      try ChaChaPoly.seal(
        words, using: SymmetricKey(data: key), nonce: ChaChaPoly.Nonce(data: nonce),
        authenticating: seal.bytes
      ).combined)
  }

  /// The same with its box open.
  func opened(for entry: String, with key: Data) throws -> Attachment {
    guard let box else { return self }
    let bytes = try ChaChaPoly.open(
      ChaChaPoly.SealedBox(combined: box), using: SymmetricKey(data: key),
      authenticating: EnvelopeSeal(entry: entry, level: level).bytes)
    var malformations = Malformations()
    guard let file = Form.file.read(try JSONText.read(bytes), &malformations), malformations.all.isEmpty
    else { throw JournalError.payloadIsUnreadable("a box of an attachment") }
    return opened(file)
  }

  /// What it is; an error while that is locked.
  func opened() throws(JournalError) -> File {
    guard let file else { throw .encrypted(evidence.text) }
    return file
  }
}

extension Form where Value == Attachment.File {
  static var file: Form {
    .fields { fields in
      let digest = fields.required("digest", .words)
      let size = fields.required("size", .words).flatMap { Int($0) }
      let media = fields.required("media", Form<MediaType>.choice)
      let role = fields.required("role", Form<Attachment.Role>.choice)
      let mark = fields.optional("mark", .words)
      let madeFrom = fields.optional("madeFrom", .words)
      let key = fields.optional("key", .words).flatMap { Data(base64Encoded: $0) }
      guard let digest, let size, let media, let role else { return nil }
      return Attachment.File(
        digest: digest, size: size, media: media, role: role, mark: mark, madeFrom: madeFrom, key: key)
    } write: { file, fields in
      fields.put("digest", file.digest, .words)
      fields.put("size", "\(file.size)", .words)
      fields.put("media", file.media, .choice)
      fields.put("role", file.role, .choice)
      fields.put("mark", file.mark, .words)
      fields.put("madeFrom", file.madeFrom, .words)
      fields.put("key", file.key?.base64EncodedString(), .words)
    }
  }
}

import Foundation

/// What a file is by its bytes; its name says nothing.
public enum MediaType: String, CaseIterable, Sendable {
  case pdf = "application/pdf"
  case jpeg = "image/jpeg"
  case png = "image/png"
  case tiff = "image/tiff"
  case webp = "image/webp"
  case gif = "image/gif"
  case heic = "image/heic"
  case text = "text/plain"
  case html = "text/html"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case odt = "application/vnd.oasis.opendocument.text"
  case ods = "application/vnd.oasis.opendocument.spreadsheet"
  /// Of office programs before 2007.
  case olderOffice = "application/x-ole-storage"
  case mp3 = "audio/mpeg"
  case wav = "audio/wav"
  case ogg = "audio/ogg"
  case mp4 = "video/mp4"
  case other = "application/octet-stream"
}

extension MediaType {
  /// Whether it has room for facts that nobody sees who opens it.
  public var holdsMore: Bool { self != .text }

  /// What some bytes are; `nil`, with the reason, where they are not to be kept.
  static func of(_ bytes: Data) throws(AttachmentError) -> MediaType {
    let head = [UInt8](bytes.prefix(16))
    if isProgram(head) { throw .program }
    if isArchive(bytes) { throw .archive }
    let found = table.first { type in
      type.marks.allSatisfy { head.dropFirst($0.at).starts(with: $0.bytes) }
    }
    if let found { return found.type }
    if let office = try office(bytes) { return office }
    return text(bytes) ?? .other
  }

  private struct Row: Sendable {
    let type: MediaType
    let marks: [(at: Int, bytes: [UInt8])]

    init(_ type: MediaType, _ marks: (at: Int, bytes: [UInt8])...) { (self.type, self.marks) = (type, marks) }
  }

  private static let table = [
    Row(.pdf, (0, Array("%PDF-".utf8))), Row(.jpeg, (0, [0xFF, 0xD8, 0xFF])),
    Row(.png, (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
    Row(.tiff, (0, [0x49, 0x49, 0x2A, 0])), Row(.tiff, (0, [0x4D, 0x4D, 0, 0x2A])),
    Row(.webp, (0, Array("RIFF".utf8)), (8, Array("WEBP".utf8))),
    Row(.wav, (0, Array("RIFF".utf8)), (8, Array("WAVE".utf8))), Row(.gif, (0, Array("GIF8".utf8))),
    Row(.heic, (4, Array("ftyphei".utf8))), Row(.heic, (4, Array("ftypmif1".utf8))),
    Row(.mp4, (4, Array("ftyp".utf8))), Row(.mp3, (0, Array("ID3".utf8))), Row(.mp3, (0, [0xFF, 0xFB])),
    Row(.ogg, (0, Array("OggS".utf8))),
    Row(.olderOffice, (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])),
  ]

  // ELF, Windows, Mach-O, Java and scripts: evidence is looked at, never run.
  private static func isProgram(_ head: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A], [0x23, 0x21], [0xCA, 0xFE, 0xBA, 0xBE],
      [0xCF, 0xFA, 0xED, 0xFE],
    ]
    return marks.contains { head.starts(with: $0) }
  }

  private static func isArchive(_ bytes: Data) -> Bool {
    let marks: [[UInt8]] = [
      [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x37, 0x7A, 0xBC, 0xAF],
      Array("Rar!".utf8), [0x28, 0xB5, 0x2F, 0xFD],
    ]
    return marks.contains { bytes.starts(with: $0) } || bytes.dropFirst(257).starts(with: Array("ustar".utf8))
  }

  /// An office document is a ZIP with parts of known names; any other ZIP is an archive.
  private static func office(_ bytes: Data) throws(AttachmentError) -> MediaType? {
    guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
    let start = bytes.dropFirst(30).prefix(100)
    for type in [odt, ods] where start.starts(with: Array("mimetype\(type.rawValue)".utf8)) { return type }
    if bytes.range(of: Data("word/document.xml".utf8)) != nil { return .docx }
    if bytes.range(of: Data("xl/workbook.xml".utf8)) != nil { return .xlsx }
    throw .archive
  }

  private static func text(_ bytes: Data) -> MediaType? {
    guard !bytes.contains(0), let text = String(data: bytes, encoding: .utf8) else { return nil }
    let start = text.prefix(1000).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    return start.contains("<html") || start.contains("<!doctype") || start.contains("<svg") ? .html : .text
  }
}

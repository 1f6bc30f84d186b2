import Foundation
import Storage

/// A copy of a file without what it holds besides what one sees: places, devices, authors, earlier wordings.
enum WorkingCopy {
  case made(ReceivedFile)
  /// A program is not installed.
  case missing(OutsideProgram)
  /// No program of ours takes everything out of such a file.
  case notPossible
  /// The file needs none.
  case notNeeded

  init(of file: ReceivedFile) throws {
    guard file.media.holdsMore else {
      self = .notNeeded
      return
    }
    guard let way = Way(file.media) else {
      self = .notPossible
      return
    }
    if let missing = way.programs.first(where: { $0.path == nil }) {
      self = .missing(missing)
      return
    }
    let made = try PrivateFolder.use { folder in
      try file.bytes.write(to: folder.appending(path: "in"))
      return try way.bytes(in: folder)
    }
    // Another kind of file would be no copy.
    guard let made, made.count <= ReceivedFile.limit else {
      self = .notPossible
      return
    }
    self = .made(ReceivedFile(made, as: file.media))
  }

  /// How a kind of file is cleaned.
  private enum Way {
    case image(isTIFF: Bool)
    case pdf

    init?(_ media: MediaType) {
      switch media {
      case .jpeg, .png, .webp, .gif: self = .image(isTIFF: false)
      case .tiff: self = .image(isTIFF: true)
      case .pdf: self = .pdf
      // ExifTool leaves the bytes of what it takes out of a HEIC; nothing here cleans sound, films and office files.
      case .heic, .text, .html, .docx, .xlsx, .odt, .ods, .olderOffice, .mp3, .wav, .ogg, .mp4, .other:
        return nil
      }
    }

    var programs: [OutsideProgram] {
      switch self {
      case .image: [.exiftool]
      case .pdf: [.exiftool, .qpdf]
      }
    }

    /// The copy; `nil` where something was left in it, or nothing came out.
    func bytes(in folder: URL) throws -> Data? {
      switch self {
      case .image(let isTIFF): try image(in: folder, isTIFF: isTIFF)
      case .pdf: try pdf(in: folder)
      }
    }

    private static let telling = ["-config", "", "-q", "-q", "-j", "-G1", "-a", "-s", "-w", "json"]
    private static let cleaning = ["-config", "", "-q", "-q", "-m", "-all=", "-trailer:all="]

    // Without its orientation a photograph would lie on its side.
    private func image(in folder: URL, isTIFF: Bool) throws -> Data? {
      let tags = isTIFF ? ["-CommonIFD0="] : ["-tagsfromfile", "@", "-Orientation"]
      guard try OutsideProgram.exiftool.runWarily(Self.cleaning + tags + ["-o", "out", "in"], in: folder),
        try OutsideProgram.exiftool.runWarily(Self.telling + ["out"], in: folder),
        let told = try? Data(contentsOf: folder.appending(path: "out.json")), !Remains.areTold(in: told),
        let bytes = try? Data(contentsOf: folder.appending(path: "out")), !Remains.image.areIn(bytes)
      else { return nil }
      return bytes
    }

    // ExifTool only appends that the facts are gone; QPDF writes what is still in use, and nothing else. Then the
    // content is laid open, and looked through for what both leave.
    private func pdf(in folder: URL) throws -> Data? {
      let rebuild = ["--deterministic-id", "--object-streams=disable", "cleaned", "out"]
      let layOpen = ["--stream-data=uncompress", "--object-streams=disable", "out", "open"]
      guard try OutsideProgram.exiftool.runWarily(Self.cleaning + ["-o", "cleaned", "in"], in: folder),
        try OutsideProgram.qpdf.runWarily(rebuild, in: folder, endings: [0, 3]),
        try OutsideProgram.qpdf.runWarily(layOpen, in: folder, endings: [0, 3]),
        let opened = try? Data(contentsOf: folder.appending(path: "open"), options: .mappedIfSafe),
        !Remains.pdf.areIn(opened)
      else { return nil }
      return try? Data(contentsOf: folder.appending(path: "out"))
    }
  }
}

/// What must not be left in a copy, by the bytes that it would begin with.
private struct Remains {
  let marks: [String]

  // Of EXIF the orientation alone is kept, so that its mark says nothing there.
  static let image = Remains(marks: ["http://ns.adobe.com/xap/", "Photoshop 3.0", "<x:xmpmeta"])
  static let pdf = Remains(marks: [
    "Exif\0\0", "<x:xmpmeta", "/Metadata", "/Author", "/EmbeddedFile", "/JavaScript", "/RichMedia", "/Launch",
    "/PieceInfo", "Photoshop 3.0", "/Subtype /Text", "/Subtype /Popup",
    "/Subtype /FreeText", "/Subtype /Highlight", "/Subtype /Underline", "/Subtype /StrikeOut",
    "/Subtype /Squiggly",
    "/Subtype /Stamp", "/Subtype /Ink", "/Subtype /FileAttachment", "/FT /Sig",
  ])

  private static let groups: Set = [
    "SourceFile", "ExifTool", "System", "File", "Composite", "JFIF", "APP14", "PNG", "PNG-pHYs", "RIFF",
    "GIF",
  ]
  private static let structure: Set = [
    "Orientation", "XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning", "ImageWidth",
    "ImageHeight",
    "BitsPerSample", "Compression", "PhotometricInterpretation", "FillOrder", "StripOffsets",
    "SamplesPerPixel",
    "RowsPerStrip", "StripByteCounts", "PlanarConfiguration", "PageNumber", "WhitePoint",
    "PrimaryChromaticities",
    "ColorMap", "SampleFormat", "ExtraSamples", "Predictor", "SubfileType", "TileWidth", "TileLength",
    "TileOffsets", "TileByteCounts", "JPEGTables", "YCbCrSubSampling", "ReferenceBlackWhite",
  ]

  /// Whether ExifTool still finds anything in a picture that is not needed to show it.
  static func areTold(in json: Data) -> Bool {
    guard let files = try? JSONSerialization.jsonObject(with: json) as? [[String: Any]],
      let tags = files.first
    else { return true }
    return tags.keys.contains { key in
      let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
      guard let group = parts.first, let tag = parts.last, tag != "Comment" else { return true }
      return group == "IFD0" ? !structure.contains(tag) : !groups.contains(group)
    }
  }

  func areIn(_ bytes: Data) -> Bool { marks.contains { bytes.range(of: Data($0.utf8)) != nil } }
}

public import Registry

/// What a pack holds, so that anybody can see whether a file was altered.
public struct Manifest: Encodable, Sendable {
  let format = "review-manifest 1"
  @ByKey var edition: EditionID
  let language: String
  @ByKey var asOf: CalendarDay
  @ByKey var audience: Sensitivity
  let contentDigest: String
  let journalHead: String
  let files: [File]

  public struct File: Encodable, Sendable {
    public let path: String
    public let bytes: Int
    public let sha256: String

    public init(path: String, bytes: Int, sha256: String) {
      (self.path, self.bytes, self.sha256) = (path, bytes, sha256)
    }
  }
}

extension Manifest {
  /// Of a pack in a language; the files by path.
  public init(of pack: ReviewPack, in language: Language, files: [File]) {
    let cover = pack.progress.cover
    let colophon = pack.progress.colophon
    self.init(
      edition: cover.edition, language: language.rawValue, asOf: cover.asOf, audience: cover.audience,
      contentDigest: colophon.contentDigest, journalHead: colophon.journalHead,
      files: files.sorted { $0.path < $1.path })
  }

  /// As JSON, ending in a newline.
  public func json() throws -> String { try JSON().render(self) }
}

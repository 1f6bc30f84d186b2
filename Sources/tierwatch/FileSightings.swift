import Registry
import Storage

/// What the guard sees in a file, told by line and kind; never the words.
struct FileSightings {
  private let seen: [LineSighting]
  private static let most = 20

  init(_ seen: [LineSighting]) { self.seen = seen }

  /// Whether anything among it is refused in records: then the file is for internal use.
  var isInternal: Bool { seen.holdRefused }

  func tell(staysInside: Bool) {
    guard !seen.isEmpty else { return }
    let words = WarningWords.of(Reader.language)
    for sighting in seen.prefix(Self.most) { Terminal.remark(words.seen(sighting)) }
    if seen.count > Self.most { Terminal.remark(words.seenMore(seen.count - Self.most)) }
    guard staysInside else { return }
    Terminal.remark(words.fileStaysInside)
    if !isInternal { Terminal.remark(words.fileMayStand) }
  }
}

/// Why a file is not taken, or not given.
public enum AttachmentError: Error, Hashable, Sendable {
  case missing(path: String)
  /// A folder, a pipe, a link, a device.
  case notAFile(path: String)
  case empty(path: String)
  case tooLarge(path: String)
  case changedWhileRead(path: String)
  /// It could be run.
  case program
  /// It holds other files, which nobody would have looked at.
  case archive
  case attachedAlready(digest: String)
  /// No file of the entry has a digest that begins so.
  case unknown(digest: String)
  /// Several have.
  case ambiguous(digest: String)
  /// What lies in the registry, or was to be written, is not what its digest says.
  case digestDiffers(digest: String)
}

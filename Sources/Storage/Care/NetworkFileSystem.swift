import Foundation

/// A file system on which SQLite's locks do not hold, so that two programs could write at once.
public struct NetworkFileSystem: Equatable, Sendable {
  public let name: String

  /// From the word that Linux has for a kind of file system, such as `nfs4`; `nil` for a local one.
  init?(kind: String) {
    guard let name = Self.names[kind] ?? Self.overFUSE(kind) else { return nil }
    self.name = name
  }

  /// The one that a file lies on, or will lie on once it is made.
  public init?(holding path: String) {
    var place = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
      place.deleteLastPathComponent()
    }
    guard let kind = Self.kind(holding: place.path) else { return nil }
    self.init(kind: kind)
  }

  /// Linux's word for the file system that a file or folder is on.
  fileprivate static func kind(holding path: String) -> String? {
    let table = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    return FileFacts(path: path).flatMap { kind(of: $0.device, in: table) }
  }

  private static let names = [
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "9p": "9p", "afs": "AFS",
    "ncpfs": "NCP", "coda": "Coda", "ceph": "Ceph", "lustre": "Lustre", "gpfs": "GPFS", "gfs2": "GFS2",
    "ocfs2": "OCFS2", "davfs": "WebDAV", "virtiofs": "virtiofs", "vboxsf": "VirtualBox", "fuse": "FUSE",
  ]

  // Of all that programs serve, a disk (`fuseblk`, such as a stick with NTFS) and ciphers over one are here.
  private static func overFUSE(_ kind: String) -> String? {
    guard kind.hasPrefix("fuse."), !["fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"].contains(kind) else {
      return nil
    }
    return "FUSE \(kind.dropFirst(5))"
  }

  /// Looks a device, such as `0:52`, up in the system's table of mounts.
  static func kind(of device: String, in table: String) -> String? {
    let line = table.split(separator: "\n").last { line in
      line.split(separator: " ").dropFirst(2).first == device[...]
    }
    return line?.split(separator: " ").drop { $0 != "-" }.dropFirst().first.map(String.init)
  }
}

/// Whether a folder is gone when the machine is switched off, so that nothing in it ever comes to a disk.
public func liesInMemory(_ path: String) -> Bool {
  ["tmpfs", "ramfs"].contains(NetworkFileSystem.kind(holding: path))
}

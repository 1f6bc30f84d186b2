import Foundation
import Testing

@testable import Storage

struct `A network file system` {
  @Test(arguments: [
    ("nfs", "NFS"), ("nfs4", "NFS"), ("cifs", "SMB"), ("smb3", "SMB"), ("9p", "9p"), ("ceph", "Ceph"),
    ("fuse.sshfs", "FUSE sshfs"), ("fuse.rclone", "FUSE rclone"), ("fuse", "FUSE"), ("ext4", nil),
    ("xfs", nil),
    ("btrfs", nil), ("tmpfs", nil), ("overlay", nil), ("zfs", nil), ("vfat", nil), ("exfat", nil),
    ("ntfs3", nil),
    ("fuseblk", nil), ("fuse.gocryptfs", nil), ("", nil),
  ])
  func `is known by the system's word for it, and a disk is none`(kind: String, name: String?) {
    #expect(NetworkFileSystem(kind: kind)?.name == name)
  }

  private static let table = """
    22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/disk rw
    31 22 0:52 / /mnt/our\\040share rw,relatime shared:9 master:1 - nfs4 server:/share rw,vers=4.2
    32 22 0:53 / /home/a/far rw,nosuid - fuse.sshfs a@server: rw,user_id=1000
    33 22 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
    40 22 0:5 / /dev - devtmpfs udev rw

    """

  @Test(arguments: [
    ("254:1", "ext4"), ("0:52", "nfs4"), ("0:53", "fuse.sshfs"), ("8:17", "fuseblk"), ("0:5", "devtmpfs"),
    ("0:99", nil), ("", nil),
  ])
  func `is looked up by its device, with optional fields or without`(device: String, kind: String?) {
    #expect(NetworkFileSystem.kind(of: device, in: Self.table) == kind)
  }

  @Test(arguments: ["/proc/self/status", "/proc/none/of/these"])
  func `is asked for where a file lies, or would lie`(path: String) throws {
    let table = try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    let device = try #require(FileFacts(path: "/proc")?.device)
    #expect(NetworkFileSystem.kind(of: device, in: table) == "proc")
    #expect(NetworkFileSystem(holding: path) == nil)
  }
}

struct `A disk` {
  @Test(arguments: [
    (99_000_000, 1_000, 99), (101_000_000, 1_000, nil), (300_000_000, 200_000_000, 300),
    (500_000_000, 200_000_000, nil), (nil, 1_000, nil),
  ])
  func `is nearly full below 100 MB, or below twice the registry`(free: Int?, size: Int, told: Int?) {
    #expect(Examination.space(free, for: size) == (told.map { [.diskNearlyFull(megabytes: $0)] } ?? []))
  }
}

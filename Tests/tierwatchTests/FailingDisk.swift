import Foundation

/// A disk that fails at a write or a flush: the real program runs with a library between it and the system, which
/// answers `EIO` for every file of a registry from some call on.
enum FailingDisk {
  /// What `LD_PRELOAD` is to name; `nil` where there is no C compiler.
  static let library: String? = try? make()

  private static func make() throws -> String? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("failing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appendingPathComponent("disk.c")
    let library = folder.appendingPathComponent("disk.so")
    try Data(code.utf8).write(to: source)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = ["cc", "-shared", "-fPIC", "-o", library.path, source.path, "-ldl"]
    compiler.standardError = FileHandle.nullDevice
    try compiler.run()
    compiler.waitUntilExit()
    return compiler.terminationStatus == 0 ? library.path : nil
  }

  private static let code = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    static int fails(int file, const char *call) {
      static int count;
      char name[64], path[4096];
      snprintf(name, sizeof name, "/proc/self/fd/%d", file);
      ssize_t length = readlink(name, path, sizeof path - 1);
      if (length < 0) return 0;
      path[length] = 0;
      const char *which = getenv("DISK_FAILS"), *from = getenv("DISK_FAILS_FROM");
      if (!which || !from || strcmp(which, call) || !strstr(path, ".sqlite")) return 0;
      return __sync_add_and_fetch(&count, 1) >= atoi(from);
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
      if (fails(file, "write")) { errno = EIO; return -1; }
      return REAL(pwrite64)(file, bytes, count, place);
    }

    ssize_t write(int file, const void *bytes, size_t count) {
      if (fails(file, "write")) { errno = EIO; return -1; }
      return REAL(write)(file, bytes, count);
    }

    int fsync(int file) {
      if (fails(file, "flush")) { errno = EIO; return -1; }
      return REAL(fsync)(file);
    }

    int fdatasync(int file) {
      if (fails(file, "flush")) { errno = EIO; return -1; }
      return REAL(fdatasync)(file);
    }
    """
}

import Foundation

/// A file seen through a window that moves along it: only what is in sight takes memory.
final class FileWindow {
  private let descriptor: Int32
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: chunk)
  private var start = 0
  private var end = 0
  /// How many bytes of the file are behind.
  private(set) var behind = 0
  /// Whether the file could not be opened, or not be read to its end.
  private(set) var hasFailed = false

  private static let chunk = 256 << 10

  init(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    hasFailed = descriptor < 0
  }

  /// All of a text that is at hand.
  init(on text: String) {
    descriptor = -1
    let utf8 = Array(text.utf8)
    memory.deallocate()
    memory = .allocate(capacity: max(1, utf8.count))
    end = memory.update(fromContentsOf: utf8)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    memory.deallocate()
  }

  /// What is in sight and not behind; it holds until the next `take` or `more`.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[start..<end]) }

  func take(_ count: Int) {
    start += count
    behind += count
  }

  /// Brings more into sight; `false` at the end of the file.
  func more() -> Bool {
    guard !hasFailed, descriptor >= 0 else { return false }
    makeRoom()
    var count = -1
    repeat {
      count = read(descriptor, memory.baseAddress.map { $0 + end }, memory.count - end)
    } while count < 0 && errno == EINTR
    hasFailed = count < 0
    end += max(0, count)
    return count > 0
  }

  private func makeRoom() {
    if start > 0 {
      memory.baseAddress.map { $0.update(from: $0 + start, count: end - start) }
      (start, end) = (0, end - start)
    }
    guard end == memory.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: memory.count * 2)
    if let old = memory.baseAddress { larger.baseAddress?.update(from: old, count: end) }
    memory.deallocate()
    memory = larger
  }

  /// Whether anything is left of the file.
  var isInSight: Bool { !bytes.isEmpty || more() }

  /// Where a byte stands at or after `place`, among what is in sight.
  func firstIndex(of byte: UInt8, from place: Int) -> Int? {
    guard place < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + place, Int32(byte), bytes.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where the line ends that begins here, its line feed counted; `nil` if it is longer than `longest`.
  func endOfLine(longest: Int) -> Int? {
    var searched = 0
    while true {
      if let feed = firstIndex(of: 0x0A, from: searched) { return feed < longest ? feed + 1 : nil }
      searched = bytes.count
      if searched > longest { return nil }
      if !more() { return searched }
    }
  }

  /// Leaves a line behind, however long it is.
  func skipLine() {
    while true {
      if let feed = firstIndex(of: 0x0A, from: 0) { return take(feed + 1) }
      take(bytes.count)
      if !more() { return }
    }
  }
}

import Foundation
import Synchronization

/// Reads a file on a thread of its own, some records ahead of whoever takes them, and has ready what their entries will
/// need: SQLite writes meanwhile.
final class ReadAhead: RecordReader {
  private let batches: Batches
  /// Of the batch that was taken last, the next piece last.
  private var waiting: [Piece] = []

  init(_ file: RecordFolder.File) {
    let batches = Batches()
    self.batches = batches
    let thread = Thread { batches.fill(from: file.reader()) }
    // As the first thread of a program has: deep records are read by calls within calls.
    thread.stackSize = 8 << 20
    thread.start()
  }

  deinit { batches.stop() }

  func next() -> Piece? {
    if waiting.isEmpty { waiting = batches.take().reversed() }
    return waiting.popLast()
  }
}

/// Pieces on their way from one thread to another, a batch at a time; how many are on the way has a bound.
private final class Batches: Sendable {
  private struct State {
    /// The oldest first; an empty one is the end.
    var waiting: [[Piece]] = []
    var isStopped = false
  }

  private let state = Mutex(State())
  // From 0: one that is let go of while it stands below where it began ends the program.
  private let (room, filled) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))

  private static let most = 8

  init() { for _ in 0..<Self.most { room.signal() } }

  func fill(from reader: any RecordReader) {
    var pieces = ReadyPieces(from: reader)
    while true {
      room.wait()
      let batch = pieces.batch()
      let isStopped = state.withLock { state in
        state.waiting.append(batch)
        return state.isStopped
      }
      filled.signal()
      if isStopped || batch.isEmpty { return }
    }
  }

  /// Empty at the end, and whenever asked again.
  func take() -> [Piece] {
    if let first = state.withLock({ $0.waiting.first }), first.isEmpty { return [] }
    filled.wait()
    let batch = state.withLock { $0.waiting[0].isEmpty ? [] : $0.waiting.removeFirst() }
    room.signal()
    return batch
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}

/// What a reader gives, with what the entries of its records need, a batch at a time.
private struct ReadyPieces {
  private var reader: any RecordReader
  private var country = PassingCountry()
  private var isOver = false

  private static let (pieces, bytes) = (64, 256 << 10)

  init(from reader: any RecordReader) { self.reader = reader }

  /// Empty at the end.
  mutating func batch() -> [Piece] {
    var batch: [Piece] = []
    var size = 0
    while !isOver, batch.count < Self.pieces, size < Self.bytes {
      guard let piece = reader.next() else {
        isOver = true
        batch += [country.finish()].compactMap(\.self)
        break
      }
      guard case .record(let record, let line, _) = piece else {
        batch.append(piece)
        continue
      }
      if country.isOver(with: record) { batch += [country.finish()].compactMap(\.self) }
      let ready = ReadyEntry(record)
      size += ready.payload.count
      country.take(record, bytes: ready.payload.count)
      batch.append(.record(record, line: line, ready: ready))
    }
    return batch
  }
}

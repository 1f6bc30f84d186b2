@testable import Trials

/// The parser that this process tries.
enum Parser {
  static var names: [String] { Trial.all.map(\.name) }

  nonisolated(unsafe) fileprivate static var chosen: Trial?

  static func choose(_ name: String) {
    guard let trial = Trial.all.first(where: { $0.name == name }) else {
      fatalError("no parser '\(name)'; there are \(names.joined(separator: ", "))")
    }
    chosen = trial
    // What is made once is made before anybody looks at the clock: a passphrase takes seconds under a sanitizer.
    _ = tryOne(nil, 0)
  }
}

typealias Driver = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ trial: Driver
) -> CInt

// libFuzzer's own main asks for this name, though ours never runs that one.
@_cdecl("LLVMFuzzerTestOneInput")
func tryOne(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  do {
    try Parser.chosen?.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}

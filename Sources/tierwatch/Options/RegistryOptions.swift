import ArgumentParser
import Foundation
import Storage

/// Which registry a command works on.
struct RegistryOptions: ParsableArguments {
  @Option(name: .customLong("registry"), help: "The registry's file.")
  var path: String?

  var resolved: String {
    path ?? ProcessInfo.processInfo.environment["TIERWATCH_REGISTRY"].flatMap { $0.isEmpty ? nil : $0 }
      ?? "tierwatch.sqlite"
  }

  /// Opens it for reading: no device is begun for that.
  func forReading() throws -> RegistryStore {
    try open(device: "reader", onlyReading: remarkOnNetwork())
  }

  /// Opens it for a dry run; where there is none yet, one in memory stands for it.
  func forTrying() throws -> RegistryStore {
    guard !FileManager.default.fileExists(atPath: resolved) else { return try forReading() }
    return try RegistryStore(inMemoryWith: Self.surroundings(device: "reader"))
  }

  func forWriting(create: Bool = false) throws -> RegistryStore {
    try refuseNetwork()
    let store = try open(device: Device.name(), create: create)
    guard !store.isReadOnly else { throw JournalError.readOnly(path: resolved) }
    return store
  }

  private func open(
    device: String, create: Bool = false, onlyReading: Bool = false
  ) throws -> RegistryStore {
    let store = try RegistryStore(
      path: resolved, surroundings: Self.surroundings(device: device), create: create,
      onlyReading: onlyReading)
    if let copy = store.copyBefore {
      Terminal.remark(NoticeWords.of(Reader.language).broughtUp(resolved, copy))
    }
    return store
  }

  /// Two programs could write at once where SQLite's locks do not hold.
  func refuseNetwork() throws {
    guard let network = NetworkFileSystem(holding: resolved), !Self.allowsNetwork else { return }
    throw JournalError.networkFileSystem(path: resolved, name: network.name)
  }

  private func remarkOnNetwork() -> Bool {
    guard let network = NetworkFileSystem(holding: resolved), !Self.allowsNetwork else { return false }
    Terminal.remark(NoticeWords.of(Reader.language).onNetwork(resolved, network.name))
    return true
  }

  private static var allowsNetwork: Bool {
    ProcessInfo.processInfo.environment["TIERWATCH_ALLOW_NETWORK_FS"] == "1"
  }

  static func surroundings(device: String) -> Surroundings {
    Surroundings(device: device, clock: { Today.milliseconds })
  }
}

/// Who writes, and why.
struct AuthorOptions: ParsableArguments {
  @Option(help: "A pen-name for the journal; else TIERWATCH_AUTHOR.")
  var author: String?

  @Option(help: "Why, in a few words, for the journal.")
  var reason: String?

  @Option(help: "Why what the guard warns of may stand: a sentence for the journal.")
  var warningsBecause: String?

  func name() throws -> String {
    let name = author ?? ProcessInfo.processInfo.environment["TIERWATCH_AUTHOR"] ?? ""
    guard !name.allSatisfy(\.isWhitespace) else { throw JournalError.noAuthor }
    return name
  }
}

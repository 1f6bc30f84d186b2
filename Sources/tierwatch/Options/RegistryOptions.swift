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
    try open(as: Self.reader, onlyReading: remarkOnNetwork())
  }

  /// Opens it for a dry run; where there is none yet, one in memory stands for it.
  func forTrying() throws -> RegistryStore {
    guard !FileManager.default.fileExists(atPath: resolved) else { return try forReading() }
    return try RegistryStore(inMemoryWith: Self.reader)
  }

  func forWriting(create: Bool = false) throws -> RegistryStore {
    try refuseNetwork()
    let surroundings = Surroundings(
      signer: try Device.signer(), clock: { Today.milliseconds }, unlock: Sitting.key)
    let store = try open(as: surroundings, create: create)
    guard !store.isReadOnly else { throw JournalError.readOnly(path: resolved) }
    return store
  }

  private func open(
    as surroundings: Surroundings, create: Bool = false, onlyReading: Bool = false
  ) throws -> RegistryStore {
    let store = try RegistryStore(
      path: resolved, surroundings: surroundings, create: create, onlyReading: onlyReading)
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

  /// Who writes nothing has no device, and signs nothing.
  static var reader: Surroundings {
    Surroundings(device: "reader", clock: { Today.milliseconds }, unlock: Sitting.key)
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

  mutating func validate() throws {
    warningsBecause = try warningsBecause.map(JournalReason.answer)
    reason = try JournalReason.standing(reason, because: warningsBecause)
  }

  func name() throws -> String { try Self.name(from: author) }

  /// The same, or nothing: for what needs no name unless it writes.
  static func given(_ author: String?) -> String {
    author ?? ProcessInfo.processInfo.environment["TIERWATCH_AUTHOR"] ?? ""
  }

  /// A pen-name that was given, else the one in the environment.
  static func name(from author: String?) throws -> String {
    let name = given(author)
    guard !name.allSatisfy(\.isWhitespace) else { throw JournalError.noAuthor }
    return name
  }
}

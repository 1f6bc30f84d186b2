import ArgumentParser
import Registry
import Storage

/// For whom an output is made; what is not for the public is noted in the journal before it leaves.
struct AudienceOptions: ParsableArguments {
  @Option(help: "For whom: public, partners or internal; what lies above is left out and counted.")
  var audience: Audience = .public

  @Option(help: "A pen-name for the journal, where it is not for the public; else TIERWATCH_AUTHOR.")
  var author: String?

  /// Refuses what could only be given in part, because it is locked.
  func refuseLocked(_ store: RegistryStore) throws {
    guard audience.level.isProtected, try store.isLocked, try store.encryptedCount() > 0 else { return }
    throw JournalError.registryLocked
  }

  /// Notes which protected entries an output shows, and whose hands they are in.
  func note(
    _ act: Handling.Act = .exported, of shown: [EvidenceID], in output: String, _ registry: RegistryOptions
  ) throws {
    guard audience != .public else { return }
    try registry.forWriting().note(
      Handling(act, for: audience, in: output, evidence: shown), author: AuthorOptions.name(from: author),
      reason: output)
  }
}

extension RegistrySnapshot {
  /// The entries above `public` that it shows, by name.
  var shown: [EvidenceID] { records.evidence.values.filter { $0.sensitivity > .public }.map(\.id).sorted() }
}

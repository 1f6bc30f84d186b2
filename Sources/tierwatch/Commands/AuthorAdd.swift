import ArgumentParser
import Registry
import Storage

extension AuthorCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Records somebody who writes here, by a pen-name; from the first one on nobody else does.",
      discussion: """
        Real names do not belong here. With --device the name may be used on that device alone: its name stands in \
        'tierwatch journal devices', and 'this' is the one at hand. Of an author who is recorded already, what is given \
        takes the place of what stood there; one who had left writes again.

        Examples:
          tierwatch author add aigul --role monitor --device this
          tierwatch author add bakyt --role coordinator --device 7Q2MA9K3WF0XV5TBN8RD
        """)

    @Argument(help: "The pen-name.", transform: AuthorID.argument) var author: AuthorID
    @Option(help: "monitor, coordinator, policyOfficer or reviewer.") var role: AuthorRole?
    @Option(help: "A device of theirs, by its name, or 'this'; once for each.") var device: [String] = []
    @Option(help: "The country whose records they write.", transform: CountryCode.argument)
    var country: CountryCode?
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let name = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.records(kinds: [.author]).authors[author]
      let given = try device.map(deviceID)
      let record = Author(
        id: author, country: try country ?? old?.country ?? store.onlyCountry(), role: role ?? old?.role,
        devices: given.isEmpty ? old?.devices ?? [] : given)
      // Whoever is added anew writes again.
      guard record != old else { throw Complaint.nothingToChange(author.text, option: "--role") }
      try store.keep(
        [.author(record)], over: old.map { [.author($0)] } ?? [], new: old == nil, author: name,
        reason: authorship.reason ?? "author \(author)")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(author.text))
    }

    private func deviceID(_ text: String) throws -> DeviceID {
      try DeviceID.argument(text == "this" ? Device.signer().key.device : text)
    }
  }
}

extension RegistryStore {
  fileprivate func onlyCountry() throws -> CountryCode {
    let countries = try records(kinds: [.country]).countries.keys.sorted()
    guard let country = countries.first, countries.count == 1 else {
      throw countries.isEmpty ? Complaint.countryOfAuthorNeeded : Complaint.countryNeeded
    }
    return country
  }
}

public import Registry

/// A page on which people write down what happened who cannot install anything: it needs no network, keeps entries on
/// the device, and gives them back as record lines. Printed, it is a sheet to fill in by hand.
public struct EntryForm: Sendable {
  let edition: EditionID
  let country: LocalizedText?
  let isListComplete: Bool
  let recommendations: [Recommendation]
  let regions: [Country.Region]

  public init(_ snapshot: RegistrySnapshot) {
    edition = snapshot.edition.id
    country = snapshot.country?.name
    isListComplete = snapshot.edition.listComplete
    recommendations = snapshot.recommendations
    regions = snapshot.country?.regions ?? []
  }

  /// The page in the words of a language, ending in a newline.
  public func page(in language: Language) -> String {
    EntryFormPage(form: self, language: language).text
  }
}

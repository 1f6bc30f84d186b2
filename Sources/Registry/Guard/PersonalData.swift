/// What points to a person and is refused in every text, the most telling first.
public enum PersonalData: String, CaseIterable, Hashable, Sendable {
  case personalNumber, identityDocument, telephoneNumber, emailAddress, messengerHandle, streetAddress,
    coordinates, birthDate
}

/// What may point to a person: it stands only if its writer says why it may.
public enum Caution: String, CaseIterable, Hashable, Sendable {
  /// Of somebody who is no public official and no author of a law.
  case personalName
  /// Age, village and day together.
  case personInVillage
  case childWithPlace
  /// Returnees from conflict zones, called victims or extremists.
  case labelledReturnee
  /// A hospital or a shelter by its name or in a small place; one person in a village.
  case identifyingPlace
  /// In an entry that is restricted or sealed: an age that is no band.
  case exactAge
  /// In such an entry: a place narrower than a region.
  case narrowPlace
}

/// Something that the guard saw in a text: what, and in which sentence; never the words themselves.
public struct Sighting: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case refused(PersonalData)
    case warned(Caution)
  }

  public let what: What
  /// From 1.
  public let sentence: Int

  public init(_ what: What, sentence: Int) { (self.what, self.sentence) = (what, sentence) }
}

/// Where in a record a text stands, and which sentence of it is meant.
public struct TextPlace: Hashable, Sendable {
  /// As record files name it, with the language: `fact.ru`.
  public let field: String
  /// From 1.
  public let sentence: Int

  public init(_ field: String, sentence: Int) { (self.field, self.sentence) = (field, sentence) }
}

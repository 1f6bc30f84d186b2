public import Registry

extension Measure {
  public func words(in language: Language) -> String { language.phrasebook.terms.measure(self) }
}

extension Locator.Section {
  public func words(in language: Language) -> String { language.phrasebook.register.section.of(self) }
}

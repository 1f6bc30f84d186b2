import Registry
import Samples
import Testing

/// Accepts or refuses a text; a text that is accepted must read back as itself.
private func accepts<Name: RecordID>(_ type: Name.Type, _ text: String) -> Bool {
  guard let name = Name(text) else { return false }
  return name.text == text && "\(name)" == text && Name(name.text) == name
}

struct `Record names` {
  @Test(arguments: [
    ("KGZ", true), ("XKX", true), ("kgz", false), ("KG", false), ("KGZZ", false), ("K1Z", false), ("", false),
    ("КГЗ", false), ("ӨZ", false),
  ])
  func `a country is three capital Latin letters`(text: String, right: Bool) {
    #expect(accepts(CountryCode.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019", true), ("KGZ-2001", true), ("KGZ-2199", true), ("KGZ-2000", false), ("KGZ-2200", false),
    ("KGZ-19", false), ("KGZ2019", false), ("KGZ-2019-", false), ("-2019", false), ("kgz-2019", false),
    ("KGZ-+201", false), ("KGZ-٢٠", false), ("", false),
  ])
  func `an edition is a country and a report year from 2001`(text: String, right: Bool) {
    #expect(accepts(EditionID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019-04", true), ("KGZ-2019-01", true), ("KGZ-2019-99", true), ("KGZ-2019-00", false),
    ("KGZ-2019-4", false), ("KGZ-2019-004", false), ("KGZ-2019-٤", false), ("KGZ-2019-4a", false),
    ("KGZ-2019", false), ("KGZ-2019-", false), ("04", false), ("", false),
  ])
  func `a recommendation is an edition and two digits from 01`(text: String, right: Bool) {
    #expect(accepts(RecommendationID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019-04a", true), ("KGZ-2019-04z", true), ("KGZ-2019-04", false), ("KGZ-2019-04A", false),
    ("KGZ-2019-04ab", false), ("KGZ-2019-04а", false), ("KGZ-2019-04é", false),
    ("KGZ-2019-04e\u{301}", false),
    ("KGZ-2019-04\u{600}a", false), ("KGZ-2019-04-a", false), ("a", false), ("", false),
  ])
  func `an element is a recommendation and one small Latin letter`(text: String, right: Bool) {
    #expect(accepts(ElementID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019-04", true), ("KGZ-2019-04b", true), ("KGZ-2019-04B", false), ("KGZ-2019", false), ("", false),
  ])
  func `a subject is a recommendation or an element`(text: String, right: Bool) {
    #expect(accepts(SubjectID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019-N027", true), ("E-0123456789AB", true), ("a.b", true), ("123", true),
    (String(repeating: "a", count: 48), true), (String(repeating: "a", count: 49), false), ("ab", false),
    ("", false), ("-ab", false), (".ab", false), ("a b", false), ("a/b", false), ("a_b", false),
    ("abц", false),
    ("abc\n", false), ("abc\u{301}", false), ("../x", false),
  ])
  func `any other name is 3 to 48 letters, digits, dots and hyphens`(text: String, right: Bool) {
    #expect(accepts(EvidenceID.self, text) == right)
    #expect(accepts(StatusUpdateID.self, text) == right)
    #expect(accepts(CommentaryID.self, text) == right)
    #expect(accepts(RegionID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-interior-ministry", true), ("KGZ-TIP-2019", true), ("KGZ-", false), ("KGZ", false),
    ("kgz-ministry", false), ("ministry", false), ("KGZ_ministry", false), ("KGZ-ми", false), ("", false),
    ("KGZ-" + String(repeating: "a", count: 44), true), ("KGZ-" + String(repeating: "a", count: 45), false),
  ])
  func `a body and a source are named for their country`(text: String, right: Bool) {
    #expect(accepts(BodyID.self, text) == right)
    #expect(accepts(SourceID.self, text) == right)
  }

  @Test(arguments: [
    ("KGZ-2019-D01", true), ("KGZ-2019-D99", true), ("KGZ-2019-D00", false), ("KGZ-2019-D1", false),
    ("KGZ-2019-D001", false), ("KGZ-2019-d01", false), ("KGZ-2019-01", false), ("KGZ-1999-D01", false),
    ("D01", false), ("KGZ-2019-D٠١", false), ("", false),
  ])
  func `a decision bears the edition of its list and a number`(text: String, right: Bool) {
    #expect(accepts(DecisionID.self, text) == right)
  }

  @Test(arguments: [(0, nil as String?), (1, "KGZ-2019-D01"), (99, "KGZ-2019-D99"), (100, nil)])
  func `a decision is numbered from 1 to 99`(number: Int, name: String?) {
    #expect(DecisionID(edition: Sample.edition, number: number)?.text == name)
  }

  @Test func `a name tells its parts`() throws {
    let element = try #require(ElementID("KGZ-2019-04b"))
    #expect((element.letter, element.short) == ("b", "4b"))
    #expect((element.recommendation.text, element.recommendation.position) == ("KGZ-2019-04", 4))
    #expect((element.recommendation.edition, element.recommendation.edition.year) == (Sample.edition, 2019))
    #expect(BodyID("KGZ-interior-ministry")?.country == Sample.country)
    #expect(SourceID("KGZ-TIP-2019")?.country == Sample.country)
  }

  @Test(arguments: [("KGZ-2019-04", nil), ("KGZ-2019-04b", "KGZ-2019-04b")])
  func `a subject knows its recommendation, and its element if it is one`(
    text: String, element: String?
  ) throws {
    let subject = try #require(SubjectID(text))
    #expect(subject.recommendation.text == "KGZ-2019-04")
    #expect(subject.element?.text == element)
  }

  @Test func `names are ordered as text, and keys by kind first`() {
    let names = ["KGZ-2018-09", "KGZ-2019-01", "KGZ-2019-10"].compactMap(RecommendationID.init)
    #expect(names.reversed().sorted() == names)
    let keys = [RecordKey(.body, "z"), RecordKey(.evidence, "a"), RecordKey(.evidence, "b")]
    #expect(keys.reversed().sorted() == keys)
  }

  @Test func `what a form gives as an example is accepted`() {
    func example<Name: RecordID>(_ type: Name.Type) -> Bool { Name(Name.form.example) != nil }
    #expect(example(CountryCode.self))
    #expect(example(EditionID.self))
    #expect(example(RecommendationID.self))
    #expect(example(ElementID.self))
    #expect(example(SubjectID.self) && SubjectID(SubjectID.form.example + "b")?.element != nil)
    #expect(example(EvidenceID.self))
    #expect(example(SourceID.self))
    #expect(example(BodyID.self))
    #expect(example(StatusUpdateID.self))
    #expect(example(CommentaryID.self))
    #expect(example(DecisionID.self))
    #expect(example(RegionID.self))
  }
}

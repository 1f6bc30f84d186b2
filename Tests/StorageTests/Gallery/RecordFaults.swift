extension Fault {
  /// Records that are well formed and do not go together.
  static let records: [Fault] = [
    Fault(
      "an unknown recommendation",
      base
        + "evidence:\n- {id: KGZ-E1, fact: {en: x}, event: 2018, attributedTo: [ngo], modality: done, links: [{to: KGZ-2019-99, stance: supports}], kind: law, source: KGZ-S1, sensitivity: public}\n",
      says:
        "KGZ.yaml:4: evidence KGZ-E1: unknown recommendation KGZ-2019-99; correct the name, or add the recommendation first"
    ),
    Fault(
      "a duplicate ID", base + "bodies:\n- {id: KGZ-a, name: {en: x}}\n- {id: KGZ-a, name: {en: y}}\n",
      says:
        "KGZ.yaml:5: body KGZ-a stands already at KGZ.yaml:4; give it a name of its own, or keep one of the two"
    ),
    Fault(
      "an unknown source",
      "evidence:\n- {id: KGZ-E1, fact: {en: x}, event: 2018, attributedTo: [ngo], modality: done, kind: law, source: KGZ-S9, sensitivity: public}\n",
      says:
        "KGZ.yaml:2: evidence KGZ-E1: source KGZ-S9 is not recorded; add it under 'sources', or correct the name"
    ),
    Fault(
      "circular lineage",
      "edition: {id: KGZ-2019, listComplete: true}\nrecommendations:\n"
        + recommendation("01", "lineage: [{from: KGZ-2019-02, relation: carried}]")
        + recommendation("02", "lineage: [{from: KGZ-2019-01, relation: carried}]"),
      says:
        "KGZ.yaml:3: recommendation KGZ-2019-01: lineage names KGZ-2019-02, which is not recorded, of another country, or not earlier; name a recommendation of an earlier edition",
      "KGZ.yaml:8: recommendation KGZ-2019-02: lineage names KGZ-2019-01, which is not recorded, of another country, or not earlier; name a recommendation of an earlier edition",
      "KGZ.yaml:3: recommendation KGZ-2019-01: circular lineage: KGZ-2019-01 → KGZ-2019-02 → KGZ-2019-01; take out the link that leads back"
    ),
    Fault(
      "credibility 1 without corroboration",
      base + "evidence:\n" + evidence("E1", "credibility: {grade: 1, by: Aigul, reason: {en: x}}"),
      says:
        "KGZ.yaml:4: evidence KGZ-E1: credibility 1 without an entry of another owner that corroborates it; grade it 2, or add the corroborating entry with 'corroborates: [KGZ-E1]'"
    ),
    Fault(
      "credibility 1 corroborated by its own owner",
      base + "evidence:\n" + evidence("E1", "credibility: {grade: 1, by: Aigul, reason: {en: x}}")
        + evidence("E2", "corroborates: [KGZ-E1]"),
      says:
        "KGZ.yaml:4: evidence KGZ-E1: credibility 1 without an entry of another owner that corroborates it; grade it 2, or add the corroborating entry with 'corroborates: [KGZ-E1]'"
    ),
    Fault(
      "a high finding without good evidence",
      base + list + "  statusUpdates:\n" + finding("implemented", "evidence: [KGZ-E1]") + "evidence:\n"
        + evidence("E1", "stage: adopted"),
      says:
        "KGZ.yaml:11: statusUpdate KGZ-U1: a finding this high cites no evidence of stage applied or effect, graded C3 or better; cite such evidence, or lower the finding to partiallyImplemented"
    ),
    Fault(
      "an empty reason",
      base + list + "  statusUpdates:\n" + finding("started", "trend: increased", reason: "{en: ' '}"),
      says:
        "KGZ.yaml:11: statusUpdate KGZ-U1: empty reason; write one sentence in at least one language"),
    Fault(
      "a reason in no language",
      base + list + "  statusUpdates:\n" + finding("started", "trend: increased", reason: "{}"),
      says:
        "KGZ.yaml:11: statusUpdate KGZ-U1: empty reason; write one sentence in at least one language"),
    Fault(
      "an author of spaces",
      base + list + "  statusUpdates:\n" + finding("started", "trend: increased", author: "'  '"),
      says:
        "KGZ.yaml:11: statusUpdate KGZ-U1: no author; add 'author' with a pen-name"),
  ]

  private static let base =
    "sources:\n- {id: KGZ-S1, title: {en: x}, owner: x, language: en, reliability: {grade: A, by: Aigul, reason: {en: x}}}\n"

  private static let list =
    "edition: {id: KGZ-2019, listComplete: true}\nrecommendations:\n"
    + recommendation("01", "themes: [prevention]")

  private static func recommendation(_ position: String, _ field: String) -> String {
    "- id: KGZ-2019-\(position)\n  shortTitle: {en: x}\n  text: {en: x}\n  nature: oneOff\n  \(field)\n"
  }

  private static func evidence(_ name: String, _ field: String) -> String {
    "- {id: KGZ-\(name), fact: {en: x}, event: 2018, attributedTo: [ngo], modality: done, \(field), kind: law, source: KGZ-S1, sensitivity: public}\n"
  }

  private static func finding(
    _ level: String, _ field: String, reason: String = "{en: x}", author: String = "Aigul"
  ) -> String {
    "  - {id: KGZ-U1, about: KGZ-2019-01, track: finding, since: 2020-01-01, finding: \(level), \(field), reason: \(reason), author: \(author)}\n"
  }
}

import Registry

extension Form where Value == LocalizedText {
  /// `en`, `ru` and `ky`, each either words (our paraphrase) or words with their origin.
  static var localized: Form { made }
}

// Made once: every record has a text or two.
private let made = Form<LocalizedText>.fields { fields in
  var versions: [Language: TextVersion] = [:]
  for language in Language.allCases {
    versions[language] = fields.optional(language.rawValue, version)
  }
  return LocalizedText(versions)
} write: { text, fields in
  for language in Language.allCases {
    fields.put(language.rawValue, text[language], version)
  }
}

private let version = Form<TextVersion> { node, malformations in
  if case .scalar(let words) = node.content { return TextVersion(words) }
  return Form.marked.read(node, &malformations)
} write: { version in
  version.form == .paraphrase && version.revised == nil
    ? RecordNode(.scalar(version.words)) : Form.marked.write(version)
}

extension Form where Value == TextVersion {

  private enum Origin: String, CaseIterable { case authentic, translation, paraphrase }

  fileprivate static var marked: Form {
    .fields { fields in
      let words = fields.required("text", .words)
      let origin = fields.optional("form", Form<Origin>.choice) ?? .paraphrase
      let revised = fields.optional("revised", .day)
      let form = form(origin, &fields)
      guard let words, let form else { return nil }
      return TextVersion(words, form: form, revised: revised)
    } write: { version, fields in
      fields.put("text", version.words, .words)
      switch version.form {
      case .paraphrase: break
      case .authentic: fields.put("form", Origin.authentic, .choice)
      case .translation(let translation):
        fields.put("form", Origin.translation, .choice)
        fields.put("from", translation.original, .choice)
        fields.put("by", translation.translator, .line)
        fields.put("made", translation.made, .day)
      }
      fields.put("revised", version.revised, .day)
    }
  }

  private static func form(_ origin: Origin, _ fields: inout FieldReader) -> TextForm? {
    switch origin {
    case .authentic: return .authentic
    case .paraphrase: return .paraphrase
    case .translation:
      let original = fields.required("from", Form<Language>.choice)
      let translator = fields.required("by", .line)
      let made = fields.required("made", .day)
      guard let original, let translator, let made else { return nil }
      return .translation(Translation(original: original, translator: translator, made: made))
    }
  }
}

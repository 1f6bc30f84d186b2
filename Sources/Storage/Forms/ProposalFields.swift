import Registry

/// The fields that mark a record as a draft: no part of the record, and gone once somebody accepts it.
enum ProposalFields {
  static let proposed = "proposed"
  static let rule = "rule"
}

extension RecordNode {
  /// The record without the marks of a draft; that it is one is noted.
  func unmarked(_ malformations: inout Malformations) -> RecordNode {
    guard case .fields(let fields) = content,
      let mark = fields.first(where: { $0.name == ProposalFields.proposed })
    else { return self }
    let rule = fields.first { $0.name == ProposalFields.rule }?.node
    if Form<Bool>.flag.read(mark.node, &malformations) == true {
      malformations.add(self, .proposed(rule: rule.flatMap { Form<String>.line.read($0, &malformations) }))
    }
    let own = fields.filter { $0.name != ProposalFields.proposed && $0.name != ProposalFields.rule }
    return RecordNode(.fields(own), line: line)
  }

  /// The record with the marks of a draft behind its name.
  func marked(_ rule: String) -> RecordNode {
    guard case .fields(let fields) = content, !fields.isEmpty else { return self }
    let marks = [
      Field(name: ProposalFields.proposed, node: RecordNode(.scalar("true"), bare: true)),
      Field(name: ProposalFields.rule, node: RecordNode(.scalar(rule))),
    ]
    return RecordNode(.fields(fields.prefix(1) + marks + fields.dropFirst()))
  }
}

extension Flaw {
  /// Whether it is only that nobody has accepted the record yet.
  public var isProposal: Bool { if case .proposed = self { true } else { false } }
}

extension FileProblem {
  /// Whether it is only that nobody has accepted the record yet.
  public var isProposal: Bool {
    if case .malformation(let malformation) = what { malformation.flaw.isProposal } else { false }
  }
}

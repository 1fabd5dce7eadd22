/// What is known of a rule before it looks at any plan; its texts stand in the language files and in `docs/rules`.
@usableFromInline package final class RuleCard: Sendable {
  package enum Kind: String, Sendable {
    case fault, finding, judgement
  }

  /// Kebab-case, names the defect.
  package let id: String
  package let kind: Kind
  /// The severity unless `rules` of site.yaml says otherwise.
  package let severity: Severity
  /// An aspect's id, `plan`, `all` or `site`.
  package let aspect: String
  /// Key paths of the plan that the rule's trigger reads, as in `hides`; a hidden one turns the rule off.
  package let reads: [String]
  /// It speaks of what a tier demands and the plan does not have yet: a next step, no reproach.
  package let isAbsence: Bool

  package init(
    _ id: String, _ kind: Kind, _ severity: Severity, aspect: String = "plan", reads: [String] = [],
    isAbsence: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.aspect = aspect
    self.reads = reads
    self.isAbsence = isAbsence
  }
}

extension RuleCard: Hashable {
  @usableFromInline package static func == (left: RuleCard, right: RuleCard) -> Bool {
    left === right || left.id == right.id
  }
  @usableFromInline package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The cards of the faults: what makes a file unusable or a figure wrong.
extension RuleCard {
  package static let fileUnreadable = RuleCard("file-unreadable", .fault, .error)
  package static let frontMatterInvalid = RuleCard("front-matter-invalid", .fault, .error)
  package static let keyUnknown = RuleCard("key-unknown", .fault, .error)
  package static let keyDuplicate = RuleCard("key-duplicate", .fault, .error)
  package static let valueInvalid = RuleCard("value-invalid", .fault, .error)
  package static let referenceUnknown = RuleCard("reference-unknown", .fault, .error)
  package static let idDuplicate = RuleCard("id-duplicate", .fault, .error)
  package static let figureDuplicate = RuleCard("figure-duplicate", .fault, .error)
  package static let periodsOverlap = RuleCard("periods-overlap", .fault, .error)
  package static let rateMissing = RuleCard("rate-missing", .fault, .error)
  package static let pathOutside = RuleCard("path-outside", .fault, .error)
  package static let pathClash = RuleCard("path-clash", .fault, .error)
  package static let mergeUnresolved = RuleCard("merge-unresolved", .fault, .error)

  package static let faults: [RuleCard] = [
    .fileUnreadable, .frontMatterInvalid, .keyUnknown, .keyDuplicate, .valueInvalid, .referenceUnknown, .idDuplicate,
    .figureDuplicate, .periodsOverlap, .rateMissing, .pathOutside,
    .pathClash, .mergeUnresolved,
  ]

  /// A mistake in a template: not a rule of the contract, but told in the same form.
  package static let templateInvalid = RuleCard("template-invalid", .fault, .error, aspect: "site")
}

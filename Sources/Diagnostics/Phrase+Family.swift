extension Phrase {
  /// Texts whose keys share a beginning and end with an id of the model, the rule book or the figures. They alone are looked
  /// up by a name; a test holds their members against what has the ids.
  package enum Family: String, CaseIterable, Sendable {
    case aspect, criterion, key, level, part, rater, role, rule, spelled, state, status, tier
    case changedField = "diff.field"
    case changedFigure = "diff.figure"
    case changedPractice = "diff.practice"
    case shownPart = "audience.site"
    case tracedAspect = "trace.aspect"
  }

  /// The text of an id, which takes no argument; nil where the family has no such member.
  package init?(_ family: Family, _ id: String) {
    guard let key = Key("\(family.rawValue).\(id)") else { return nil }
    self.init(key, [])
  }
}

extension Argument {
  /// The word of an id; the id itself where the family has none.
  package static func word(of family: Phrase.Family, _ id: String) -> Argument {
    Phrase(family, id).map { .word($0) } ?? .name(id)
  }
}

extension Severity {
  package var phrase: Phrase {
    switch self {
    case .error: .severityError
    case .warning: .severityWarning
    case .info: .severityInfo
    }
  }

  /// As a word of a page.
  package var word: Phrase {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

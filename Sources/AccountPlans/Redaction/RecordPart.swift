import FrontMatter

/// A record, or a list of records, that another holds under a key.
struct RecordPart<Owner: Record>: Sendable {
  /// The key.
  let name: String
  /// What hides keys in it, at a path that ends with a full stop.
  let redaction: @Sendable (HiddenKeys, String) -> @Sendable (inout Owner) -> Void

  /// A list; an entry goes where `isNothing` says that no more than its name is left of it.
  static func list<Element: Record>(
    _ name: String, _ place: any WritableKeyPath<Owner, [Element]> & Sendable, parts: [RecordPart<Element>] = [],
    isNothing: (@Sendable (Element) -> Bool)? = nil
  ) -> RecordPart {
    RecordPart(name: name) { hidden, path in
      let redaction = RecordRedaction<Element>(hidden, at: path, parts: parts)
      return { owner in
        for index in owner[keyPath: place].indices { redaction.apply(to: &owner[keyPath: place][index]) }
        if let isNothing { owner[keyPath: place].removeAll(where: isNothing) }
      }
    }
  }

  /// A single record; it goes where `isNothing` says that nothing is left of it.
  static func one<Element: Record>(
    _ name: String, _ place: any WritableKeyPath<Owner, Element?> & Sendable,
    isNothing: @escaping @Sendable (Element) -> Bool = { _ in false }
  ) -> RecordPart {
    RecordPart(name: name) { hidden, path in
      let redaction = RecordRedaction<Element>(hidden, at: path)
      return { owner in
        guard var record = owner[keyPath: place] else { return }
        redaction.apply(to: &record)
        owner[keyPath: place] = isNothing(record) ? nil : record
      }
    }
  }
}

extension AccountPlan {
  /// The records of a plan whose keys can be hidden one by one.
  static let parts: [RecordPart<AccountPlan>] = [
    .one("sponsor", \.sponsor),
    .one("review", \.review) { $0.held.isEmpty && $0.next == nil },
    .one("contract", \.contract) { $0.ends == nil },
    .one("portfolio", \.portfolio) { $0.attractiveness == nil && $0.strength == nil && $0.prominence == nil },
    .one("escalation", \.escalation) { $0.path.isEmpty && $0.timeLimitDays == nil },
    .list("financials", \.financials) { entry in Figure.allCases.allSatisfy { entry[$0] == nil } },
    .list("value_proposition", \.promises, parts: [.list("needs", \.needs)]),
    .list("objectives", \.objectives), .list("actions", \.actions), .list("cases", \.cases),
    .list("requests", \.requests), .list("kpi_conflicts", \.kpiConflicts), .list("alignment", \.ratings),
    .list("governance", \.governance, parts: [.list("decisions", \.decisions)]),
    .list("asks", \.asks), .list("contacts", \.contacts), .list("whitespace", \.whitespace), .list("risks", \.risks),
    .list("waivers", \.waivers),
  ]
}

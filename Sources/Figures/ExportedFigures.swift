/// A figure by its key below the account or the portfolio, such as `aspects.strategy.level`.
package struct ExportedFigure: Sendable {
  package let key: String
  package let definition: FigureDefinition
  package let subject: FigureSubject
  /// The list in whose entry it stands.
  package let list: FigureList?

  package var value: FigureValue { definition.value(subject) }
}

/// A key that stands for several figures, such as `aspects.strategy`.
package struct ExportedGroup: Sendable {
  package let key: String
  package let origin: FigureOrigin
  package let subject: FigureSubject
}

/// All figures of an account or of the portfolio one by one, in the order of portfolio.json.
package struct ExportedFigures: Sendable {
  package private(set) var all: [ExportedFigure] = []
  package private(set) var groups: [ExportedGroup] = []

  init(_ parts: [FigurePart], of subject: FigureSubject) {
    for part in parts {
      switch part {
      case .figure(let figure): add(figure, "\(figure.key)", subject)
      case .object(let object):
        groups.append(ExportedGroup(key: "\(object.key)", origin: object.origin, subject: subject))
        for figure in object.figures { add(figure, "\(object.key).\(figure.key)", subject) }
      case .list(let list): add(list, subject)
      }
    }
  }

  private mutating func add(
    _ figure: FigureDefinition, _ key: String, _ subject: FigureSubject, in list: FigureList? = nil
  ) { all.append(ExportedFigure(key: key, definition: figure, subject: subject, list: list)) }

  private mutating func add(_ list: FigureList, _ subject: FigureSubject) {
    groups.append(ExportedGroup(key: "\(list.key)", origin: list.origin, subject: subject))
    for entry in list.entries(subject) {
      let key = "\(list.key).\(list.name(of: entry))"
      guard list.shape == .rows else {
        for figure in list.figures { add(figure, key, entry, in: list) }
        continue
      }
      groups.append(ExportedGroup(key: key, origin: list.originOfEntry, subject: entry))
      for inner in list.lists {
        groups.append(ExportedGroup(key: "\(key).\(inner.key)", origin: inner.origin, subject: entry))
      }
      for figure in list.figures { add(figure, "\(key).\(figure.key)", entry, in: list) }
    }
  }
}

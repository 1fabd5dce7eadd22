import JSON

extension JSONWriter {
  /// Writes the figures of an account as fields of the object that is open.
  package mutating func figures(ofAccount index: Int, _ source: FigureSource) {
    write(source.definitions.account, FigureSubject(source: source, account: index))
  }

  /// Writes the figures of all accounts together as fields of the object that is open.
  package mutating func portfolioFigures(_ source: FigureSource) {
    write(source.definitions.portfolio, FigureSubject(source: source, account: 0))
  }

  private mutating func write(_ parts: [FigurePart], _ subject: FigureSubject) {
    for part in parts {
      switch part {
      case .figure(let figure): field(figure.key, figure.value(subject))
      case .object(let object):
        guard object.isThere(subject) else {
          null(object.key)
          continue
        }
        self.object(object.key) { $0.write(object.figures, subject) }
      case .list(let list): write(list, subject)
      }
    }
  }

  private mutating func write(_ figures: [FigureDefinition], _ subject: FigureSubject) {
    for figure in figures { field(figure.key, figure.value(subject)) }
  }

  private mutating func write(_ list: FigureList, _ subject: FigureSubject) {
    guard list.shape != .fields else {
      return object(list.key) { json in
        for entry in list.entries(subject) {
          for figure in list.figures { json.field(named: list.name(of: entry), figure.value(entry).exported) }
        }
      }
    }
    self.list(list.key) { json in
      for entry in list.entries(subject) {
        json.object { json in
          for name in list.names { json.field(name.key, name.value(entry)) }
          json.write(list.figures, entry)
          for inner in list.lists { json.write(inner, entry) }
        }
      }
    }
  }
}

/// What stands under a key of portfolio.json, or under several.
package enum FigurePart: Sendable {
  case figure(FigureDefinition)
  case object(FigureObject)
  case list(FigureList)
}

/// Figures under one key.
package struct FigureObject: Sendable {
  package let key: StaticString
  package let origin: FigureOrigin
  /// The object is null elsewhere.
  let isThere: @Sendable (FigureSubject) -> Bool
  package internal(set) var figures: [FigureDefinition]

  init(
    _ key: StaticString, _ origin: FigureOrigin, isThere: @escaping @Sendable (FigureSubject) -> Bool = { _ in true },
    figures: [FigureDefinition]
  ) {
    self.key = key
    self.origin = origin
    self.isThere = isThere
    self.figures = figures
  }
}

/// The same figures of several entries.
package struct FigureList: Sendable {
  /// A key by which an entry is known among the others, and its value.
  struct Name: Sendable {
    let key: StaticString
    let value: @Sendable (FigureSubject) -> String
  }

  enum Shape: Sendable {
    /// A list of objects, each with its names before its figures.
    case rows
    /// A list of objects of which the one figure is known by the entry's name alone.
    case points
    /// An object that has the one figure of each entry under its name.
    case fields
  }

  package let key: StaticString
  package let origin: FigureOrigin
  /// Of one entry as a whole.
  package let originOfEntry: FigureOrigin
  let shape: Shape
  let names: [Name]
  /// The subject of each entry, in order.
  let entries: @Sendable (FigureSubject) -> [FigureSubject]
  package internal(set) var figures: [FigureDefinition]
  /// What stands in each entry after its figures; told with it, and not compared.
  package let lists: [FigureList]
  /// Whether `diff` compares entry by entry, and not figure by figure.
  package let comparesEntries: Bool

  init(
    _ key: StaticString, _ origin: FigureOrigin, ofEntry originOfEntry: FigureOrigin = .untraced, shape: Shape = .rows,
    names: [Name], entries: @escaping @Sendable (FigureSubject) -> [FigureSubject], figures: [FigureDefinition],
    lists: [FigureList] = [], comparesEntries: Bool = false
  ) {
    self.key = key
    self.origin = origin
    self.originOfEntry = originOfEntry
    self.shape = shape
    self.names = names
    self.entries = entries
    self.figures = figures
    self.lists = lists
    self.comparesEntries = comparesEntries
  }

  /// By which keys tell an entry from the others.
  func name(of entry: FigureSubject) -> String { names.map { $0.value(entry) }.joined(separator: ".") }
}

extension FigureSubject {
  /// The subjects of entries by their indices.
  func entries(_ indices: some Sequence<Int>) -> [FigureSubject] {
    indices.map { index in
      var subject = self
      subject.entry = index
      return subject
    }
  }
}

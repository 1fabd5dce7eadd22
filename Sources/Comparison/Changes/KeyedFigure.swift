import Figures

/// A figure by its key of portfolio.json, such as `index` or `aspects.strategy.level`.
struct KeyedFigure: Sendable {
  let key: String
  let value: FigureValue

  /// The figures of all accounts together.
  static func ofPortfolio(_ revision: ComparedRevision) -> [KeyedFigure] {
    revision.figures.portfolioFigures.all.map { KeyedFigure(key: $0.key, value: $0.value) }
  }
}

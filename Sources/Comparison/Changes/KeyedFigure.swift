import Provenance

/// A figure by its key of portfolio.json, such as `index` or `aspects.strategy.level`.
struct KeyedFigure: Sendable {
  let key: String
  let value: FigureValue
}

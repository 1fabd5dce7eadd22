import Figures

/// A figure that differs.
package struct FigureChange: Sendable {
  /// Of portfolio.json, below the account, the portfolio, the request and so on.
  package let key: String
  package let before: FigureValue
  package let after: FigureValue

  /// Those of two lists that differ; a figure that one side lacks is not known there.
  static func between(_ before: [KeyedFigure], _ after: [KeyedFigure]) -> [FigureChange] {
    KeyedPairs(before, after, key: \.key).all.compactMap { pair in
      guard let key = pair.after?.key ?? pair.before?.key else { return nil }
      let change = FigureChange(
        key: key, before: pair.before?.value ?? .unknown, after: pair.after?.value ?? .unknown)
      return change.before.isSame(as: change.after) ? nil : change
    }
  }

  /// After less before, where both are numbers of one kind.
  var difference: Double? {
    guard case .number(let before, let form) = before, case .number(let after, let other) = after, form == other
    else { return nil }
    return after - before
  }
}

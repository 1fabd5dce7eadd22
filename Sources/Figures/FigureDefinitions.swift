/// Every figure of portfolio.json, once: the export writes them, `trace` explains them, `diff` compares them.
package struct FigureDefinitions: Sendable {
  /// Below an account.
  package var account: [FigurePart]
  /// Below `portfolio`.
  package var portfolio: [FigurePart]

  package init(account: [FigurePart], portfolio: [FigurePart]) {
    self.account = account
    self.portfolio = portfolio
  }

  package static let all = FigureDefinitions(
    account: facts + alignment + [.list(aspects), .list(history), .object(money), .object(family), .list(requests)]
      + [.object(findings)],
    portfolio: ofAllAccounts)

  /// With another value of one figure, named without the entry of a list: `aspects.level`. For tests.
  package func changing(
    _ key: String, _ change: @escaping @Sendable (FigureValue) -> FigureValue
  ) -> FigureDefinitions {
    FigureDefinitions(
      account: account.map { $0.changing(key, change) }, portfolio: portfolio.map { $0.changing(key, change) })
  }
}

extension FigurePart {
  fileprivate func changing(_ key: String, _ change: @escaping @Sendable (FigureValue) -> FigureValue) -> FigurePart {
    func changed(_ figures: [FigureDefinition], below group: StaticString) -> [FigureDefinition] {
      figures.map { "\(group).\($0.key)" == key ? $0.changed(change) : $0 }
    }
    switch self {
    case .figure(let figure): return "\(figure.key)" == key ? .figure(figure.changed(change)) : self
    case .object(var object):
      object.figures = changed(object.figures, below: object.key)
      return .object(object)
    case .list(var list):
      list.figures = changed(list.figures, below: list.key)
      return .list(list)
    }
  }
}

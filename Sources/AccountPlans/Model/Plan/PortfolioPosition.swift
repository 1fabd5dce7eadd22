import Diagnostics
import FrontMatter

/// Where the account stands in the portfolio, each 1 to 5.
package struct PortfolioPosition: Record {
  package var at: SourceRange
  package var attractiveness: Located<Double>?
  package var strength: Located<Double>?
  package var prominence: Located<Double>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("attractiveness", .number(.scale), "How attractive the customer is to us.") { $0.attractiveness = $1 },
    .optional("strength", .number(.scale), "How strong we are with the customer.") { $0.strength = $1 },
    .optional("prominence", .number(.score), "How well known the customer is, whole.") { $0.prominence = $1 },
  ]
}

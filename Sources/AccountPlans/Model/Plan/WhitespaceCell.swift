import Diagnostics
import FrontMatter

/// What one site of the customer buys of one offering.
package struct WhitespaceCell: Record {
  package var at: SourceRange
  package var site: Located<String>
  package var offering: Located<String>
  package var state: Located<WhitespaceState>
  package var potential: Located<Double>?
  package var probability: Located<Double>?
  package var competitor: Located<String>?

  package init(at: SourceRange) {
    self.at = at
    site = Located("", at: at)
    offering = Located("", at: at)
    state = Located(.open, at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("site", .name, "The customer's site.") { $0.site = $1 },
    .required("offering", .name, "What we could sell.") { $0.offering = $1 },
    .required("state", .choice, "Who serves it.") { $0.state = $1 },
    .optional("potential", .number(.natural), "Worth a year, in the plan's currency.") { $0.potential = $1 },
    .optional("probability", .number(.probability), "How likely we win it.") { $0.probability = $1 },
    .optional("competitor", .name, "Who serves it now.") { $0.competitor = $1 },
  ]
}

import Diagnostics
import FrontMatter

/// The rows of one CSV file, typed by its name.
package enum ListRows: Sendable {
  case financials([DelimitedRows<FinancialPeriod>.Row])
  case ratings([DelimitedRows<RatingRow>.Row])
  case governance([DelimitedRows<GovernanceRow>.Row])
  case actions([DelimitedRows<Action>.Row])
  case requests([DelimitedRows<Request>.Row])
  case contacts([DelimitedRows<Contact>.Row])
  case whitespace([DelimitedRows<WhitespaceCell>.Row])
  case objectives([DelimitedRows<Objective>.Row])
  case risks([DelimitedRows<Risk>.Row])
  case kpiConflicts([DelimitedRows<KPIConflict>.Row])
  case asks([DelimitedRows<Ask>.Row])
  case none

  /// The accounts that the rows name, with places.
  package var accounts: [Located<String>] {
    switch self {
    case .financials(let rows): rows.map(\.account)
    case .ratings(let rows): rows.map(\.account)
    case .governance(let rows): rows.map(\.account)
    case .actions(let rows): rows.map(\.account)
    case .requests(let rows): rows.map(\.account)
    case .contacts(let rows): rows.map(\.account)
    case .whitespace(let rows): rows.map(\.account)
    case .objectives(let rows): rows.map(\.account)
    case .risks(let rows): rows.map(\.account)
    case .kpiConflicts(let rows): rows.map(\.account)
    case .asks(let rows): rows.map(\.account)
    case .none: []
    }
  }
}

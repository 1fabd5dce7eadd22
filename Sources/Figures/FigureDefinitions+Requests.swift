import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

extension FigureDefinitions {
  /// The requests by id.
  package static let requests = FigureList(
    "requests", .formula(.traceRequestsFormula), ofEntry: .businessCase(nil),
    names: [.init(key: "id") { $0.request.id.value }],
    entries: { account in
      let requests = account.plan.requests
      return account.entries(
        requests.indices.sorted {
          requests[$0].id.value.utf8.lexicographicallyPrecedes(requests[$1].id.value.utf8)
        })
    },
    figures: [
      .text("unit", written { $0.request.unit.at }) { $0.request.unit.value },
      .text("resource", written { $0.request.resource.at }) { $0.request.resource.value },
      .text("period", written { $0.request.period.at }) { $0.request.period.value.description },
      .number("amount", .plain, written { $0.request.amount.at }) { $0.request.amount.value },
      .text("status", .written({ $0.request.status?.at }, absent: .traceFactRequested)) {
        $0.request.state.rawValue
      },
      .number("granted", .plain, .written({ $0.granted?.at }, absent: .traceFactNotGranted)) {
        $0.granted?.value
      },
      .count("rivals", .rivals) { $0.source.portfolio.pools.rivals(ofRequest: $0.entry, plan: $0.account) },
      .money("npv", .businessCase(.traceRequestNpv)) { $0.worth.npv },
      .number("roi", .share, .businessCase(.traceRequestRoi)) { $0.worth.roi },
      .number("payback", .years, .businessCase(.traceRequestPayback)) { $0.worth.payback },
      .number("profitability_index", .plain, .businessCase(.traceRequestProfitabilityIndex)) {
        $0.worth.profitabilityIndex
      },
      .number("break_even", .share, .businessCase(.traceRequestBreakEven)) { $0.worth.breakEven },
      .money("value_density", .businessCase(.traceRequestValueDensity)) { $0.worth.valueDensity },
    ], comparesEntries: true)
}

extension FigureSubject {
  fileprivate var request: Request { plan.requests[entry] }

  fileprivate var worth: RequestFigures { assessed.requests[entry] }

  /// What was granted, or asked for where the grant names no amount; nil where nothing was granted.
  fileprivate var granted: Located<Double>? {
    request.state == .granted ? request.granted ?? request.amount : nil
  }
}

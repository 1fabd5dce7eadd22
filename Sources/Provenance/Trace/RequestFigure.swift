import AccountPlans
import Alignment
import Diagnostics

/// A key of a request of portfolio.json, in its order.
enum RequestFigure: String, CaseIterable {
  case unit, resource, period, amount, status, granted, rivals, npv, roi, payback
  case profitabilityIndex = "profitability_index"
  case breakEven = "break_even"
  case valueDensity = "value_density"

  /// Those that stand on a business case.
  static let ofCase: [RequestFigure] = [.npv, .roi, .payback, .profitabilityIndex, .breakEven, .valueDensity]

  /// The figure of the request at a place in the subject's plan.
  func value(of request: Int, _ subject: TraceSubject) -> FigureValue {
    let asked = subject.plan.requests[request]
    let figures = subject.assessed.requests[request]
    switch self {
    case .unit: return .text(asked.unit.value)
    case .resource: return .text(asked.resource.value)
    case .period: return .text(asked.period.value.description)
    case .amount: return .number(asked.amount.value, .plain)
    case .status: return .text(asked.state.rawValue)
    case .granted:
      return FigureValue(asked.state == .granted ? asked.granted?.value ?? asked.amount.value : nil, .plain)
    case .rivals: return FigureValue(subject.portfolio.pools.rivals(ofRequest: request, plan: subject.index))
    case .npv: return FigureValue(figures.npv, .money(subject.currency))
    case .roi: return FigureValue(figures.roi, .share)
    case .payback: return FigureValue(figures.payback, .years)
    case .profitabilityIndex: return FigureValue(figures.profitabilityIndex, .plain)
    case .breakEven: return FigureValue(figures.breakEven, .share)
    case .valueDensity: return FigureValue(figures.valueDensity, .money(subject.currency))
    }
  }

  /// What tells how it came about.
  func explanation(of request: Int, _ subject: TraceSubject) -> any Explanation {
    let asked = subject.plan.requests[request]
    func fact(_ at: SourceRange?, _ absent: Phrase = .traceFactAbsent) -> FactTrace {
      FactTrace(subject: subject, at: at, absent: absent)
    }
    switch self {
    case .unit: return fact(asked.unit.at)
    case .resource: return fact(asked.resource.at)
    case .period: return fact(asked.period.at)
    case .amount: return fact(asked.amount.at)
    case .status: return fact(asked.status?.at, .traceFactRequested)
    case .granted:
      guard asked.state == .granted else { return fact(nil, .traceFactNotGranted) }
      return fact(asked.granted?.at ?? asked.amount.at)
    case .rivals: return RivalsTrace(subject: subject, request: request)
    default: return CaseTrace(subject: subject, request: request, figure: self)
    }
  }
}

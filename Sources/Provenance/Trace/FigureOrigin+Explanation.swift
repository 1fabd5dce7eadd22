import Alignment
import Diagnostics
import Figures

extension FigureOrigin {
  /// What tells how a figure, or a group of them, came about.
  func explanation(of figure: FigureSubject, _ subject: TraceSubject) -> any Explanation {
    func money(_ kind: MoneyTrace.Kind, _ formula: Phrase) -> MoneyTrace {
      MoneyTrace(subject: subject, kind: kind, formula: formula)
    }
    switch self {
    case .written(let at, let absent): return FactTrace(subject: subject, at: at(figure), absent: absent)
    case .formula(let formula): return PlainExplanation(subject: subject, phrase: formula)
    case .previousDate: return ReviewTrace(subject: subject)
    case .index(let kind): return IndexTrace(subject: subject, kind: kind)
    case .previousIndex: return IndexTrace(subject: subject, date: subject.assessed.alignment.previousDate)
    case .pointOfHistory:
      return IndexTrace(subject: subject, date: subject.assessed.alignment.history[figure.entry].date)
    case .history: return HistoryTrace(subject: subject)
    case .change: return ChangeTrace(subject: subject)
    case .balance: return BalanceTrace(subject: subject)
    case .coverage: return CoverageTrace(subject: subject)
    case .provisional: return CoverageTrace(subject: subject, withLimit: true)
    case .completeness: return CompletenessTrace(subject: subject)
    case .aspect(let part): return AspectTrace(subject: subject, aspect: figure.entry, part: part)
    case .window(let formula): return money(.window, formula)
    case .trailing(let figures, let formula): return money(.trailing(figures), formula)
    case .growth(let formula): return money(.growth, formula)
    case .attainment(let formula): return money(.attainment, formula)
    case .shareOfWallet(let formula): return money(.shareOfWallet, formula)
    case .whitespace(let formula): return WhitespaceTrace(subject: subject, formula: formula)
    case .family: return FamilyTrace(subject: subject)
    case .rivals: return RivalsTrace(subject: subject, request: figure.entry)
    case .businessCase(let formula): return CaseTrace(subject: subject, request: figure.entry, formula: formula)
    case .findings(let kind): return FindingsTrace(subject: subject, kind: kind)
    case .untraced: return NoExplanation()
    }
  }
}

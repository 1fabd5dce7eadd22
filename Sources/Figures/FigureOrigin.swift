import AccountPlans
import Diagnostics

/// What a figure comes from; `Provenance` tells it with all its terms. Formulas are phrases of the language files.
package enum FigureOrigin: Sendable {
  /// What the plan says as it stands; the phrase tells what holds where it says nothing.
  case written(@Sendable (FigureSubject) -> SourceRange?, absent: Phrase)
  /// A sentence above the figures of a group.
  case formula(Phrase)
  case previousDate
  /// An index over the aspects of one kind or all.
  case index(AspectKind? = nil)
  case previousIndex
  case pointOfHistory
  case history
  case change
  case balance
  case coverage
  case provisional
  case completeness
  /// nil: the whole of an aspect.
  case aspect(AspectPart?)
  /// The last day of the window.
  case window(Phrase)
  /// The trailing sums of figures.
  case trailing([Figure], Phrase)
  case growth(Phrase)
  case attainment(Phrase)
  case shareOfWallet(Phrase)
  case whitespace(Phrase)
  case family
  case rivals
  /// nil: the whole case.
  case businessCase(Phrase?)
  case findings(FindingClass)
  /// A figure of all accounts together, which `trace` does not tell.
  case untraced

  static let absent = Phrase.traceFactAbsent
}

/// A part of what is told of an aspect.
package enum AspectPart: String, Sendable {
  case level, spread, score, evidenced, contradicted, change, ratings
  case previousScore = "previous_score"
}

/// Which findings of an account a figure counts.
package enum FindingClass: Hashable, Sendable {
  case all
  /// Those that no waiver silences.
  case severity(Severity)
  case waived

  package func contains(_ finding: Diagnostic) -> Bool {
    switch self {
    case .all: true
    case .severity(let severity): !finding.waived && finding.severity == severity
    case .waived: finding.waived
    }
  }
}

import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

extension AssessmentContext {
  /// What figures and findings are computed against, as a reader sees the content.
  convenience init(_ content: borrowing Content, asOf: Day, seen visibility: Visibility) {
    self.init(
      site: content.site, model: content.model, units: content.units, asOf: asOf, hiddenParts: visibility.keys.paths,
      hiddenSections: visibility.sections, seesEverything: visibility.seesEverything,
      isForAudience: visibility.audience != nil, hiddenSite: visibility.site, knowsUnits: content.knowsUnits)
  }
}

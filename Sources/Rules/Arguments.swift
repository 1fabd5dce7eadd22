import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Names as arguments of messages: words where they are built in.
extension AssessmentContext {
  func aspect(_ place: Int) -> Argument { model.aspects[place].argument(in: site.language) }

  func rater(_ id: String) -> Argument {
    id == Rater.kam || id == Rater.sponsor ? .word("rater.\(id)") : .name(unitName(id))
  }

  /// A rater in a list, where only a name may stand: a unit's name, `kam` or `sponsor`.
  func raterName(_ id: String) -> String { id == Rater.kam || id == Rater.sponsor ? id : unitName(id) }

  func unitName(_ id: String) -> String { shown(units.first { $0.id.value == id }?.name, else: id) }

  func kpiName(_ id: String, of unit: String) -> String {
    let kpis = units.first { $0.id.value == unit }?.kpis
    return shown(kpis?.first { $0.id.value == id }?.name, else: id)
  }

  func name(of tier: Tier) -> String { shown(tier.name, else: tier.id.value) }

  func name(of forum: Forum) -> String { shown(forum.name, else: forum.id.value) }

  private func shown(_ name: Located<LocalizedText>?, else id: String) -> String {
    name.map { $0.value.text(site.language.rawValue, else: "en").value } ?? id
  }
}

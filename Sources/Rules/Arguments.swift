import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Names as arguments of messages: words where they are built in.
extension AssessmentContext {
  func aspect(_ place: Int) -> Argument { aspectNames[place] }

  func aspects(_ places: [Int]) -> Argument { .list(places.map { aspectNames[$0] }) }

  func rater(_ id: String) -> Argument {
    id == Rater.kam || id == Rater.sponsor ? .word(of: .rater, id) : .name(unitName(id))
  }

  func unitName(_ id: String) -> String { shown(units.first { $0.id.value == id }?.name, else: id) }

  func kpiName(_ id: String, of unit: String) -> String {
    let kpis = units.first { $0.id.value == unit }?.kpis
    return shown(kpis?.first { $0.id.value == id }?.name, else: id)
  }

  /// A word of the language files for a tier that is built in.
  func name(of tier: Tier) -> Argument {
    site.file.tiers == nil ? .word(of: .tier, tier.id.value) : .name(shown(tier.name, else: tier.id.value))
  }

  func name(of forum: Forum) -> String { shown(forum.name, else: forum.id.value) }

  private func shown(_ name: Located<LocalizedText>?, else id: String) -> String {
    name.map { $0.value.text(site.language.rawValue, else: "en").value } ?? id
  }
}

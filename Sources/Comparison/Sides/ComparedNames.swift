import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// The names of what the settings of both sides define; those of the side after hold where both name it.
package struct ComparedNames: Sendable {
  private var aspects: [String: LocalizedText] = [:]
  private var builtInAspects: Set<String> = []
  private var units: [String: LocalizedText] = [:]
  private var forums: [String: LocalizedText] = [:]
  private var tiers: [String: LocalizedText] = [:]
  private var builtInTiers: Set<String> = []
  private var values: [String: LocalizedText] = [:]

  init(before: AssessmentContext, after: AssessmentContext) {
    add(before)
    add(after)
  }

  private mutating func add(_ context: AssessmentContext) {
    for aspect in context.model.aspects {
      aspects[aspect.id] = aspect.name
      if aspect.name == nil { builtInAspects.insert(aspect.id) }
    }
    for unit in context.units { units[unit.id.value] = unit.name?.value }
    for forum in context.site.forums { forums[forum.id.value] = forum.name?.value }
    for tier in context.site.tiers {
      tiers[tier.id.value] = tier.name?.value
      if context.site.file.tiers == nil { builtInTiers.insert(tier.id.value) }
    }
    for group in context.site.file.groups {
      for value in group.values { values["\(group.id.value)/\(value.id.value)"] = value.name?.value }
    }
  }

  /// A word of the catalogue where its name is built in.
  func aspect(_ id: String, _ language: String) -> Argument {
    if let name = aspects[id] { return .name(name.text(language, else: "en").value) }
    return builtInAspects.contains(id) ? .word(of: .aspect, id) : .name(id)
  }

  func unit(_ id: String, _ language: String) -> String { name(of: id, in: units, language) }
  func forum(_ id: String, _ language: String) -> String { name(of: id, in: forums, language) }

  /// A word of the catalogue where its name is built in.
  func tier(_ id: String, _ language: String) -> Argument {
    if let name = tiers[id] { return .name(name.text(language, else: "en").value) }
    return builtInTiers.contains(id) ? .word(of: .tier, id) : .name(id)
  }

  func value(_ id: String, of group: String, _ language: String) -> String {
    values["\(group)/\(id)"]?.text(language, else: "en").value ?? id
  }

  private func name(of id: String, in names: [String: LocalizedText], _ language: String) -> String {
    names[id]?.text(language, else: "en").value ?? id
  }
}

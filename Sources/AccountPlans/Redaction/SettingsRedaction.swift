import Diagnostics
import FrontMatter

/// Takes out of the settings what a reader does not see of the site's own.
struct SettingsRedaction {
  let hidden: Set<Shown>

  /// Before the plans are looked at; the forums go by what is left of them.
  func apply(to content: inout Content) {
    if hidden.isEmpty { return }
    var file = content.site.file
    if hidden.contains(.commitment) { file.commitment = nil }
    if hidden.contains(.escalation) { file.escalation = nil }
    if hidden.contains(.goals) { file.goals = [] }
    content.site = Site(file)
    if hidden.contains(.pages) { content.pages = [] }
    if hidden.contains(.model), let model = content.model.file { content.model = AlignmentModel(wordless(model)) }
  }

  /// Leaves of the forums those that a plan names.
  func dropForums(from content: inout Content) {
    guard hidden.contains(.forums) else { return }
    var named: Set<String> = []
    for plan in content.plans {
      for place in plan.governance.indices { named.insert(plan.governance[place].forum.value) }
      for place in plan.asks.indices { plan.asks[place].forum.map { _ = named.insert($0.value) } }
    }
    var file = content.site.file
    file.forums.removeAll { !named.contains($0.id.value) }
    content.site = Site(file)
  }

  /// The model with the built-in words in place of its own; an aspect of its own is called by its id.
  private func wordless(_ model: ModelFile) -> ModelFile {
    var model = model
    model.levels = nil
    model.sections = []
    if var aspects = model.aspects {
      for place in aspects.value.indices {
        let id = aspects.value[place].id
        let isBuiltIn = Aspect.builtIn.contains { $0.id == id.value }
        aspects.value[place].name = isBuiltIn ? nil : Located(LocalizedText(id), at: id.at)
        aspects.value[place].statements = nil
      }
      model.aspects = aspects
    }
    return model
  }
}

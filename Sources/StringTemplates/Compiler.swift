import Diagnostics

/// Compiles templates against views, in the words of one language, and keeps every fault that it meets.
package struct Compiler: Sendable {
  private let templates: TemplateSet
  private let words: InterfaceWords
  private var faults = Faults()
  private var visited: Set<String> = []

  package init(_ templates: TemplateSet, words: InterfaceWords) {
    self.templates = templates
    self.words = words
  }

  /// The program of a template for a view; nil when a fault of it was added to the diagnostics.
  package mutating func compile<V: View>(_ name: String, for view: V.Type) -> Program<V>? {
    compile(name, fields: V.fields)
  }

  /// The same with fields given at run time.
  package mutating func compile<V: View>(_ name: String, fields: [Field<V>]) -> Program<V>? {
    guard let template = templates.template(name) else {
      faults.report(
        .templateInvalidTemplateMissing(name: .name(name), view: .name(V.viewName)), at: templates.start,
        suggestion: NearMiss.suggestion(for: name, among: templates.names))
      return nil
    }
    var expansion = Expansion(templates, faults: Faults())
    var pieces = expansion.expand(template)
    visited.formUnion(expansion.visited)
    var check = MarkupCheck(faults: expansion.faults)
    check.check(&pieces)
    var compilation = Compilation(words: words, faults: check.faults)
    compilation.append(pieces, fields)
    for fault in compilation.faults.list { faults.add(fault) }
    return compilation.faults.list.isEmpty ? Program(compilation.script) : nil
  }

  /// The templates that no compiled one is or includes, in the order of the set: a file of a misspelt name among them.
  package var unused: [String] { templates.names.filter { !visited.contains($0) } }

  /// A fault for each template that nothing uses: most often a site's own file under a misspelt name.
  package var faultsOfUnused: [Diagnostic] {
    var faults = Faults()
    for name in unused {
      guard let template = templates.template(name) else { continue }
      faults.report(
        .templateInvalidTemplateUnused(name: .name(name)), at: SourceRange(startOf: template.source.file),
        suggestion: NearMiss.suggestion(for: name, among: templates.names.filter { visited.contains($0) }))
    }
    return faults.list
  }

  /// Every fault met so far, and those of form in templates that nothing has used, in the order of the source.
  package var diagnostics: [Diagnostic] {
    var faults = faults
    for name in templates.names where !visited.contains(name) {
      for fault in templates.template(name)?.faults ?? [] { faults.add(fault) }
    }
    return faults.list.inSourceOrder()
  }
}

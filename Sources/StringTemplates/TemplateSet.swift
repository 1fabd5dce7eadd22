import Diagnostics

/// All templates of one build, parsed and ready to be compiled against any view.
package struct TemplateSet: Sendable {
  private let templates: [String: Template]
  /// In the order given.
  package let names: [String]
  private let files: [FileID]

  /// Parses every template; of two with one name the later holds.
  package init(_ sources: [TemplateSource]) {
    var templates: [String: Template] = [:]
    var names: [String] = []
    for source in sources {
      if templates.updateValue(Template(source), forKey: source.name) == nil { names.append(source.name) }
    }
    self.templates = templates
    self.names = names
    self.files = sources.map(\.file)
  }

  func template(_ name: String) -> Template? { templates[name] }

  /// Where something is said that no template holds.
  var start: SourceRange { SourceRange(startOf: files.first ?? FileID(0)) }
}

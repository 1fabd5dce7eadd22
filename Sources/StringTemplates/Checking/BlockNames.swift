/// The names of the blocks that a layout offers, its own layouts' and those inside replaced blocks included.
struct BlockNames {
  private let templates: TemplateSet
  private var visited: Set<String> = []
  private(set) var names: [String] = []

  init(_ templates: TemplateSet) { self.templates = templates }

  mutating func collect(from template: Template) {
    guard visited.insert(template.source.name).inserted else { return }
    collect(from: template.nodes)
  }

  private mutating func collect(from nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .variable, .partial: break
      case .section(_, _, let body): collect(from: body)
      case .block(let block):
        names.append(block.tag.name)
        collect(from: block.body)
      case .parent(let tag, let blocks):
        if let layout = templates.template(tag.name) { collect(from: layout) }
        for block in blocks { collect(from: block.body) }
      }
    }
  }
}

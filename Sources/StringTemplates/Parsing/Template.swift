import Diagnostics

/// A template that was parsed, with every fault of its form.
struct Template: Sendable {
  let source: TemplateSource
  let nodes: [Node]
  /// Whether every section is closed; otherwise its tree is not checked further.
  let isWhole: Bool
  let faults: [Diagnostic]

  init(_ source: TemplateSource) {
    self.source = source
    guard String(validating: source.bytes, as: UTF8.self) != nil else {
      var faults = Faults()
      faults.report(.templateInvalidNotUtf8, at: SourceRange(startOf: source.file))
      (nodes, isWhole, self.faults) = ([], false, faults.list)
      return
    }
    var scanner = TagScanner(source)
    scanner.scan()
    var pairing = TagPairing(scanner.tokens, file: source.file, faults: scanner.faults)
    pairing.pair()
    guard pairing.isWhole else {
      (nodes, isWhole, faults) = ([], false, pairing.faults.list)
      return
    }
    var lines = LoneTags(pairing.tokens, bytes: source.bytes)
    lines.trim()
    var builder = TreeBuilder(lines.tokens, source: source, faults: pairing.faults)
    nodes = builder.nodes(in: lines.tokens.indices)
    isWhole = true
    faults = builder.faults.list
  }
}

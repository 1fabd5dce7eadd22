/// A page of `docs/rules`, taken apart: the reference of a rule, and with its examples the test of it.
package struct RulePage: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case prose(Prose)
    case file(ExampleFile)
    /// What the rule finds, as `PATH:LINE:COLUMN RULE ITEM`.
    case findings([String])
  }

  /// The title.
  package let id: String
  /// The line that tells aspect, kind and default severity.
  package let metadata: String
  /// Why it matters, then when the rule speaks.
  package let introduction: [Prose]
  package let wrong: [Block]
  package let right: [Block]
  package let next: [Prose]

  /// Reads a page in the form that `docs/rules/README.md` describes; what a page lacks is empty.
  package init(_ markdown: String) {
    var parser = RulePageParser()
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { parser.take(line) }
    parser.end()
    id = parser.title
    let opening = parser.sections[0].prose
    metadata = opening.first?.markdown ?? ""
    introduction = Array(opening.dropFirst())
    wrong = parser.section(1).marked
    right = parser.section(2).blocks
    next = parser.sections.dropFirst(3).flatMap(\.prose)
  }
}

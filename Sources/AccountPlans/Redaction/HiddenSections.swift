import CommonMark
import Diagnostics

/// Which sections of a plan's text a reader does not see, by the exact text of their headings.
package struct HiddenSections: Hashable, Sendable {
  private let hidden: Set<String>
  /// The sections that alone are seen; nil where all are that are not hidden.
  private let only: Set<String>?

  package static let none = HiddenSections(hidden: [], only: nil)

  package init(hidden: Set<String>, only: Set<String>?) {
    self.hidden = hidden
    self.only = only
  }

  package var isEmpty: Bool { hidden.isEmpty && only == nil }

  /// No text is seen at all.
  package var hidesAll: Bool { only?.subtracting(hidden).isEmpty == true }

  /// Whether the section of a heading is hidden.
  package func hides(_ heading: String) -> Bool {
    hidden.contains(heading) || only.map { !$0.contains(heading) } ?? false
  }

  /// Whether something of a text with these headings may be hidden.
  func touches(_ headings: [Heading]) -> Bool { only != nil || headings.contains { hidden.contains($0.text) } }

  /// The ranges of a text that are hidden; `body` is where it begins.
  func ranges(in document: Document, from body: Int, file: FileID) -> [SourceRange] {
    let titles = Set(document.headings.map(\.text))
    let taken = hidden.filter(titles.contains).flatMap { document.sections(titled: $0) }
    guard let only else { return taken }
    let kept = only.filter(titles.contains).flatMap { document.sections(titled: $0) }.sorted()
    var rest: [SourceRange] = []
    var end = body
    for range in kept {
      if Int(range.start) > end { rest.append(SourceRange(file: file, start: end, end: Int(range.start))) }
      end = max(end, Int(range.end))
    }
    if end < document.end { rest.append(SourceRange(file: file, start: end, end: document.end)) }
    return taken + rest
  }
}

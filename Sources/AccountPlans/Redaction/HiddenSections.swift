import CommonMark
import Diagnostics

/// Which sections of a plan's text a reader does not see, by their headings as readers see them.
package struct HiddenSections: Hashable, Sendable {
  private let hidden: Set<HeadingName>
  /// The sections that alone are seen; nil where all are that are not hidden.
  private let only: Set<HeadingName>?

  package static let none = HiddenSections(hidden: Set<HeadingName>(), only: nil)

  package init(hidden: Set<String>, only: Set<String>?) {
    self.hidden = Set(hidden.map(HeadingName.init))
    self.only = only.map { Set($0.map(HeadingName.init)) }
  }

  private init(hidden: Set<HeadingName>, only: Set<HeadingName>?) {
    self.hidden = hidden
    self.only = only
  }

  /// The same without the sections of a heading.
  func leaving(_ heading: String) -> HiddenSections {
    let name = HeadingName(heading)
    return HiddenSections(hidden: hidden.subtracting([name]), only: only?.union([name]))
  }

  package var isEmpty: Bool { hidden.isEmpty && only == nil }

  /// No text is seen at all.
  package var hidesAll: Bool { only?.subtracting(hidden).isEmpty == true }

  /// Whether the section of a heading is hidden.
  package func hides(_ heading: String) -> Bool {
    if isEmpty { return false }
    let name = HeadingName(heading)
    return hidden.contains(name) || only.map { !$0.contains(name) } ?? false
  }

  /// Whether something of a text with these headings may be hidden.
  func touches(_ headings: [Heading]) -> Bool {
    only != nil || !hidden.isEmpty && headings.contains { hidden.contains(HeadingName($0.text)) }
  }

  /// The ranges of a text that are hidden; `body` is where it begins.
  func ranges(in document: Document, from body: Int, file: FileID) -> [SourceRange] {
    let taken = document.sections { hidden.contains(HeadingName($0.text)) }
    guard let only else { return taken }
    let kept = document.sections { only.contains(HeadingName($0.text)) }
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

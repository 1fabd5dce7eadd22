import Diagnostics

/// A piece of raw HTML, which never reaches a page.
package struct RawHTML: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case markup, comment
    /// A comment with text after it, which is lost as well.
    case commentBeforeText
  }

  package internal(set) var at: SourceRange
  package let kind: Kind

  init(at: SourceRange, source: UnsafeBufferPointer<UInt8>) {
    self.at = at
    guard source.starts(with: "<!--".utf8) else {
      kind = .markup
      return
    }
    let end = source.lastIndex { !$0.isBlankOrBreak } ?? 0
    kind = source[...end].suffix(3).elementsEqual("-->".utf8) ? .comment : .commentBeforeText
  }
}

/// A stretch of text or one tag of a template, in bytes of its file.
struct Token {
  enum Kind {
    case text, comment, variable, section, inverted, block, parent, partial, close

    /// Whether a closing tag belongs to it.
    var opens: Bool {
      switch self {
      case .section, .inverted, .block, .parent: true
      case .text, .comment, .variable, .partial, .close: false
      }
    }

    /// Whether a line that holds nothing else disappears with it.
    var mayStandAlone: Bool { self != .text && self != .variable }
  }

  let kind: Kind
  /// The whole tag with its braces; for text, what is left of it once the lines of lone tags are gone.
  var at: Range<Int>
  var name = ""
  var nameAt = 0..<0
  /// The index of the closing tag of an opening one, and the other way round.
  var partner: Int?
  /// A block directly inside a parent: it replaces the layout's block and shows nothing where it stands.
  var isOverride = false
  /// The line holds nothing else and disappears.
  var isAlone = false
  /// The first byte is the first of its line.
  var startsLine = false
  /// The blanks before the tag when nothing else stands before it on its line.
  var indentation: Range<Int>?
}

/// A byte sequence that no file of ours may hold.
package struct ByteProblem: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case notUTF8 = "not-utf8"
    case controlCharacter = "control-character"
    case loneCarriageReturn = "lone-cr"
    case foreignLineBreak = "foreign-line-break"
  }

  package let kind: Kind
  /// Offsets in bytes of the file, end exclusive.
  package let start: Int
  package let end: Int
}

import Diagnostics

/// A byte sequence that no file of ours may hold.
package struct ByteProblem: Hashable, Sendable {
  package enum Kind: Sendable {
    case notUTF8
    case controlCharacter
    case loneCarriageReturn
    case foreignLineBreak
  }

  package let kind: Kind
  /// Offsets in bytes of the file, end exclusive.
  package let start: Int
  package let end: Int

  /// Says it of a file.
  package var phrase: Phrase {
    switch kind {
    case .notUTF8: .fileUnreadableNotUtf8
    case .controlCharacter: .fileUnreadableControlCharacter
    case .loneCarriageReturn: .fileUnreadableLoneCr
    case .foreignLineBreak: .frontMatterInvalidForeignLineBreak
    }
  }
}

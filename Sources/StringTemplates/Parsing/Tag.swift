import Diagnostics

/// A tag as the checks need it: its name and where it stands.
struct Tag: Sendable {
  let name: String
  /// The whole tag, braces included.
  let at: SourceRange
  let nameAt: SourceRange
  /// Its line holds nothing else and is gone.
  let isAlone: Bool
  /// Its first byte is the first of its line.
  let startsLine: Bool
  /// The blanks before it when nothing else stands before it on its line.
  let indentation: [UInt8]?
}

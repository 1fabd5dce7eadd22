import Diagnostics

/// A template as a tree, before partials and layouts are resolved.
enum Node: Sendable {
  /// Text as it stands, and whether its first byte is the first of its line.
  case text(Range<Int>, startsLine: Bool)
  case variable(Tag)
  case section(Tag, isInverted: Bool, body: [Node])
  case partial(Tag)
  /// A layout with the blocks that replace its own.
  case parent(Tag, blocks: [Block])
  case block(Block)

  struct Block: Sendable {
    let tag: Tag
    let body: [Node]
  }
}

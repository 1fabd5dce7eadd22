/// What becomes of a link when its page is built.
package enum LinkTarget: Hashable, Sendable {
  case asWritten
  /// Another destination, not yet escaped.
  case rewritten(String)
  /// Its words without the link.
  case textOnly
}

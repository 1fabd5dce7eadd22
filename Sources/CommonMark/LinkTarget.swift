/// What becomes of a link when its page is built.
package enum LinkTarget: Hashable, Sendable {
  case asWritten
  /// Another destination, not yet escaped.
  case rewritten(String)
  /// Another destination, which is not shown but downloaded: an image becomes a link to it.
  case download(String)
  /// Its words without the link.
  case textOnly
}

import Diagnostics

/// Why a text is not parsed at all: libcmark would take quadratic time over it.
package struct DocumentRefusal: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Block quotes and list items within each other, over `limit`.
    case nesting(limit: Int)
    /// Beginnings of images without a blank line between them, over `limit`.
    case images(limit: Int)
  }

  package let reason: Reason
  /// The first line that goes over the limit.
  package let at: SourceRange
}

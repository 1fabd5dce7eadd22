/// A file of an example, as its content folder would hold it.
package struct ExampleFile: Hashable, Sendable {
  /// Relative to the content folder.
  package let path: String
  package let lines: [String]
  /// Lines at which something is found, from 1.
  package internal(set) var marks: Set<Int> = []
}

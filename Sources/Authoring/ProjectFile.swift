/// A file for people to keep and change.
package struct ProjectFile: Sendable {
  /// Relative to the folder of the project.
  package let path: String
  package let bytes: [UInt8]
}

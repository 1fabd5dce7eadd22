/// What stands in the content folder beside the files that are read.
package struct Surroundings: Sendable {
  /// Files that some text links to, be it in another case.
  package internal(set) var linked: [OtherFile] = []
  /// Files that no text links to.
  package internal(set) var unlinked: [OtherFile] = []
  /// Relative to the content folder.
  package internal(set) var folders: Set<String> = []
  /// Some link leads nowhere: what was probably meant is looked for.
  package internal(set) var hasStrayLinks = false
  /// The links of some text could not be read.
  package internal(set) var isPartial = false

  /// Paths of the linked files that a browser runs; known once they were looked at.
  package internal(set) var active: Set<String> = []

  package init() {}

  /// Those that are published where a text that is shown links to them.
  package var attachments: Set<String> { Set(linked.lazy.filter(\.isPublishable).map(\.path)) }
}

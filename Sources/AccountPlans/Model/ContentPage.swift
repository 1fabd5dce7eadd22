import Diagnostics

/// An ordinary page of `content/pages`.
package struct ContentPage: Sendable {
  package let file: FileID
  /// Relative to the content folder, as `pages/glossary.md`.
  package let path: String
  /// Its first heading, else its file's name.
  package let title: String
  package var text: PlanText
  /// As written; nil for the site's.
  package let language: String?

  package init(file: FileID, path: String, title: String, text: PlanText, language: String? = nil) {
    self.file = file
    self.path = path
    self.title = title
    self.text = text
    self.language = language
  }
}

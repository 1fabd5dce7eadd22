import Diagnostics
import FrontMatter

/// What an ordinary page may say of itself.
struct PageFrontMatter: Record {
  var at: SourceRange
  var title: Located<String>?
  var language: Located<String>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .optional("title", .name, "In place of the first heading.") { $0.title = $1 },
    .optional("language", .language, "Of the text; the site's where absent.") { $0.language = $1 },
  ]
}

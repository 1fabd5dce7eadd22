import Diagnostics

/// A tag that brought another template in, and that template's name.
struct Inclusion: Sendable {
  let at: SourceRange
  let template: String
}

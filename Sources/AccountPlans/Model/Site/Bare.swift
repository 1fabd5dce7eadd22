import Diagnostics
import FrontMatter

extension Tier {
  /// A tier written as its bare id.
  init(_ id: Located<String>) {
    self.init(at: id.at)
    self.id = id
  }
}

extension Named {
  /// Something written as its bare id.
  init(_ id: Located<String>) {
    self.init(at: id.at)
    self.id = id
  }
}

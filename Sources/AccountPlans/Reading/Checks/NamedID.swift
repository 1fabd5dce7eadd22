import Diagnostics
import FrontMatter

/// Something that the content defines, by id, with a name that people may write in its place.
struct NamedID: Sendable {
  let id: String
  let name: String

  /// An id with its name in each language.
  static func all(_ id: Located<String>, _ name: Located<LocalizedText>?) -> [NamedID] {
    (name?.value.variants ?? []).map { NamedID(id: id.value, name: $0.text.value) }
  }
}

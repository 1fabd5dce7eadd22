/// The files of `templates/` and the rules' pages, as they were when the program was built.
package enum DefaultTemplates {
  package struct File: Sendable {
    /// Relative to `templates/`; a rule's page is `rules/RULE.md`.
    package let name: String
    let text: StaticString

    package var bytes: [UInt8] {
      text.withUTF8Buffer { Array($0) }
    }
  }

  /// All files, sorted by name within each folder.
  package static let all: [File] = table.map { entry in
    File(name: entry.name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }, text: entry.text)
  }

  package static func file(named name: String) -> File? { all.first { $0.name == name } }
}

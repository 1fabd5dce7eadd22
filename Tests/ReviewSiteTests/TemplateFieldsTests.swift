import Foundation
import ReviewSite
import StringTemplates
import Testing

/// docs/template-fields.md is written from the views and what their source says of a field; `UPDATE_SNAPSHOTS=1` rewrites it.
@Suite struct TemplateFieldsTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  @Test func `the documentation lists every field of every view`() throws {
    let url = Self.root.appending(path: "docs/template-fields.md")
    let text = try documentation()
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" { return try Data(text.utf8).write(to: url) }
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(Set(text.split(separator: "\n")).symmetricDifference(kept.split(separator: "\n")) == [])
    #expect(text == kept)
  }

  @Test func `every page's template is given a view`() throws {
    let folder = Self.root.appending(path: "templates")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }
    let layout = "layout.html"
    #expect(Set(files) == Set(SiteTemplates.views.map { "\($0.template).html" } + [layout]))
  }

  private func documentation() throws -> String {
    let notes = try fieldNotes()
    var views: [ViewShape] = []
    for page in SiteTemplates.views {
      for view in page.view.reachable where !views.contains(where: { $0.name == view.name }) { views.append(view) }
    }
    var lines = [
      "# Template fields", "",
      "What a template can name: the fields of each page, and of the rows and objects within it. What a kind of field allows stands",
      "in [Templates](templates.md); a field that is optional is written inside its own section only.", "",
      "| template | view |", "|---|---|",
    ]
    lines += SiteTemplates.views.map { "| `\($0.template).html` | \(Self.link($0.view)) |" }
    for view in views.sorted(by: { $0.name < $1.name }) {
      lines += ["", "## \(Self.title(view))", "", "| field | kind | what it holds |", "|---|---|---|"]
      lines += view.fields.map { row($0, note: notes[view.name]?[$0.name]) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ field: ViewShape.NamedShape, note: String?) -> String {
    var kind = field.shape.isOptional ? "optional \(field.shape.kind.rawValue)" : field.shape.kind.rawValue
    if let view = field.shape.view { kind += " of \(Self.link(view))" }
    return "| `\(field.name)` | \(kind) | \(note?.replacing("|", with: "\\|") ?? "") |"
  }

  private static func title(_ view: ViewShape) -> String {
    view.name.hasSuffix("View") ? String(view.name.dropLast(4)) : view.name
  }

  private static func link(_ view: ViewShape) -> String { "[\(title(view))](#\(title(view).lowercased()))" }

  /// What stands above a field in the source, by view and field.
  private func fieldNotes() throws -> [String: [String: String]] {
    let folder = Self.root.appending(path: "Sources/ReviewSite")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var notes: [String: [String: String]] = [:]
    for case let file as URL in files where file.pathExtension == "swift" {
      var view = ""
      var note: [Substring] = []
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let type = line.firstMatch(of: /^(?:package )?(?:struct|final class|enum|extension) (\w+)/) {
          view = String(type.1)
          note = []
        } else if let said = line.firstMatch(of: /^ +\/\/\/ (.+)$/) {
          note.append(said.1)
        } else if let name = line.firstMatch(of: /^ +package (?:var|let) (\w+):/) {
          notes[view, default: [:]][String(name.1)] = note.joined(separator: " ")
          note = []
        } else {
          note = []
        }
      }
    }
    return notes
  }
}

import DefaultTemplates
import Diagnostics
import FrontMatter
import Languages
import StringTemplates
import Workspace

/// The templates, assets and language files of a run: those in the program, and file by file a site's own in their place.
package struct TemplateFiles: Sendable {
  private struct File {
    /// Relative to `templates/`.
    let name: String
    let bytes: [UInt8]
    /// The site brings it.
    let isOwn: Bool
  }

  /// The folder of a site's own templates; nil where all are the program's.
  package let folder: String?
  package let files: SourceFiles
  private let entries: [File]
  /// What stands among a site's own and is no file, with its place.
  private let links: [(file: FileID, name: String)]
  /// Faults of files that hold the marks of an unfinished merge.
  private let unfinished: [Diagnostic]

  /// Reads the folder that is given, else `templates` beside the content folder where there is one.
  package init(_ given: String?, beside content: ContentFolder) throws(WorkspaceError) {
    let own = try TemplateFolder(given, beside: content)
    var bytes: [String: [UInt8]] = [:]
    for name in own?.names ?? [] where !name.hasPrefix("ci/") { bytes[name] = try own?.read(name) }
    self.init(own: bytes, links: own?.links ?? [], folder: own?.path)
  }

  /// Those in the program alone: for commands that need no content.
  static let builtIn = TemplateFiles(own: [:], links: [], folder: nil)

  /// Rule pages and pipelines are in the program too, and are no templates of a site.
  private init(own: [String: [UInt8]], links: [String], folder: String?) {
    self.folder = folder
    var bytes = own
    for entry in DefaultTemplates.all where bytes[entry.name] == nil {
      if !entry.name.hasPrefix("rules/"), !entry.name.hasPrefix("ci/") { bytes[entry.name] = entry.bytes }
    }
    let sorted = bytes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let entries = sorted.map { File(name: $0.key, bytes: $0.value, isOwn: own[$0.key] != nil) }
    let files = SourceFiles(
      entries.enumerated().map { index, file in
        SourceFile(id: FileID(index), path: file.name, lines: LineIndex(file.bytes))
      }
        + links.enumerated().map { index, name in
          SourceFile(id: FileID(sorted.count + index), path: name)
        })
    self.links = links.enumerated().map { (FileID(sorted.count + $0), $1) }
    unfinished = entries.indices.compactMap { index in
      guard entries[index].isOwn else { return nil }
      let id = FileID(index)
      return MergeMarks.find(in: entries[index].bytes, lines: files[id].lines).map { range in
        let at = SourceRange(file: id, start: range.lowerBound, end: range.upperBound)
        return Diagnostic(.mergeUnresolved, at: at, .mergeUnresolved)
      }
    }
    self.entries = entries
    self.files = files
  }

  /// Those of the built-in file in place of one that cannot be read.
  private func bytes(ofEntry index: Int) -> [UInt8] {
    guard unfinished.contains(where: { $0.at.file == FileID(index) }) else { return entries[index].bytes }
    return DefaultTemplates.file(named: entries[index].name)?.bytes ?? []
  }

  package func bytes(of file: FileID) -> [UInt8]? {
    entries.indices.contains(Int(file.index)) ? entries[Int(file.index)].bytes : nil
  }

  /// The words of a language; those of English where the language has no files yet.
  package func wording(_ language: Language) -> Wording {
    let own = languageFiles(language)
    let files = own.isEmpty ? languageFiles(.en) : own
    let builtIn = entries.indices.filter { !entries[$0].isOwn }.map { (FileID($0), entries[$0].name) }
    return Wording(language, files: files, builtIn: Dictionary(uniqueKeysWithValues: builtIn))
  }

  /// Some file could not be read, so that no template is judged by what it may define.
  package var isUnfinished: Bool { !unfinished.isEmpty }

  private func languageFiles(_ language: Language) -> [Wording.File] {
    let prefix = "languages/\(language.rawValue)."
    return entries.indices.filter { entries[$0].name.hasPrefix(prefix) && entries[$0].name.hasSuffix(".yaml") }
      .map { (FileID($0), bytes(ofEntry: $0)) }
  }

  /// Everything that is compiled: pages, partials and charts.
  package var templates: [TemplateSource] {
    entries.indices.filter { isTemplate(entries[$0].name) }.map { index in
      TemplateSource(
        name: TemplateSource.name(ofPath: entries[index].name), bytes: entries[index].bytes, file: FileID(index))
    }
  }

  /// What is published as it stands: path on the site and bytes.
  package var assets: [(path: String, bytes: [UInt8])] {
    entries.filter { $0.name.hasPrefix("assets/") }.map { ($0.name, $0.bytes) }
  }

  /// A fault for each link, and for each file that would do nothing under its name, such as `asset/style.css`.
  package var faults: [Diagnostic] {
    unfinished + unused
      + links.map { link in
        Diagnostic(
          .templateInvalid, at: SourceRange(startOf: link.file),
          .templateInvalidLink(name: .name(link.name)))
      }
  }

  private var unused: [Diagnostic] {
    let known = entries.map(\.name).filter { DefaultTemplates.file(named: $0) != nil }
    return entries.indices.filter { !isUsed(entries[$0].name) }.map { index in
      Diagnostic(
        .templateInvalid, at: SourceRange(startOf: FileID(index)),
        .templateInvalidFileUnused(name: .name(entries[index].name)),
        suggestion: NearMiss.suggestion(for: entries[index].name, among: known))
    }
  }

  private func isUsed(_ name: String) -> Bool {
    let matters = [".css", ".js", ".yaml", ".yml"].contains { name.hasSuffix($0) }
    return !matters || name.hasPrefix("assets/") || name.hasPrefix("languages/") && name.hasSuffix(".yaml")
  }

  private func isTemplate(_ name: String) -> Bool {
    !name.hasPrefix("assets/") && (name.hasSuffix(".html") || name.hasSuffix(".svg") || name.hasSuffix(".xml"))
  }
}

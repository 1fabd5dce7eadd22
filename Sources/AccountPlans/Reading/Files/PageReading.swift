import CommonMark
import Diagnostics
import FrontMatter

/// Reads an ordinary page: Markdown, with front matter where it has a title of its own.
package enum PageReading {
  package static func read(_ bytes: [UInt8], path: String, id: FileID) -> ReadFile<ContentPage> {
    let source = SourceBytes(bytes, path: path, id: id)
    let fence = Fence(in: source.bytes, lines: source.file.lines)
    // A rule above a text looks like a fence; behind it stands no key.
    let hasFrontMatter = fence.problem == nil || fence.problem == .unclosed && fence.opensWithKey
    if let merge = source.unfinishedMerge(text: hasFrontMatter ? fence.body : 0) {
      let page = ContentPage(file: id, path: path, title: path, text: PlanText())
      return ReadFile(page, file: source.file, diagnostics: [merge])
    }
    var faults = FaultLog()
    source.noteProblems(yaml: hasFrontMatter ? fence.yaml : 0..<0, in: &faults)
    PublishedName.note(page: path, at: SourceRange(startOf: id), &faults)
    var title: String?
    var language: String?
    if hasFrontMatter {
      if fence.problem == .unclosed { fence.noteUnclosed(source.file, &faults) }
      let read = RecordFile(source.bytes, segment: fence.yaml, file: id, keys: RecordFileKeys<PageFrontMatter>())
      faults.append(read.diagnostics)
      title = read.record.title?.value
      language = read.record.language?.value
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = TextReading.read(
      source, from: hasFrontMatter ? fence.body : start, TextReading.ofPage(titled: title), &faults)
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let page = ContentPage(
      file: id, path: path, title: title ?? text.headings.first?.text ?? String(name.dropLast(3)), text: text,
      language: language)
    return ReadFile(page, file: source.file, diagnostics: faults.diagnostics)
  }
}

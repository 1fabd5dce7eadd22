import CommonMark
import Diagnostics
import FrontMatter

/// Reads one plan: its front matter and its text.
package enum PlanReading {
  private static let keys = RecordFileKeys<AccountPlan>()

  package static func read(_ bytes: [UInt8], path: String, id: FileID) -> ReadFile<Shared<AccountPlan>> {
    let source = SourceBytes(bytes, path: path, id: id)
    let fence = Fence(in: source.bytes, lines: source.file.lines)
    if let merge = source.unfinishedMerge(text: fence.body) { return unresolved(source, fence, merge) }
    var faults = FaultLog()
    source.noteProblems(yaml: fence.yaml, in: &faults)
    let begin = fence.problem == .absent ? 0 : fence.yaml.lowerBound
    var plan = AccountPlan(at: SourceRange(file: id, start: begin, end: begin))
    if source.foreign != nil {
      plan.isPartial = true
    } else if fence.problem == .absent {
      plan.isPartial = true
      let firstLine = SourceRange(file: id, start: 0, end: source.file.lines.start(ofLine: 2))
      faults.note(.frontMatterInvalid, .frontMatterInvalidAbsent, at: firstLine)
    } else {
      if fence.problem == .unclosed { fence.noteUnclosed(source.file, &faults) }
      let read = RecordFile.read(source.bytes, segment: fence.yaml, file: id, keys: keys, into: &plan)
      plan.isPartial = read.isPartial
      plan.bareKeys = read.bareKeys
      faults.append(read.diagnostics)
    }
    // What is no plan at all needs no other name.
    plan.id =
      plan.writtenID?.value
      ?? (fence.problem == .absent ? stem(of: path) : name(of: path, at: plan.at, &faults))
    PublishedName.note(id: plan.id, at: plan.writtenID?.at ?? SourceRange(startOf: id), &faults)
    for former in plan.formerIDs { PublishedName.note(id: former.value, at: former.at, &faults) }
    if source.foreign == nil { plan.text = TextReading.read(source, from: fence.body, TextReading.ofPlan, &faults) }
    let diagnostics = told(faults.diagnostics, of: plan.id)
    return ReadFile(Shared(plan), file: source.file, diagnostics: diagnostics)
  }

  /// A plan of which an unfinished merge leaves nothing for sure but what it may be called.
  private static func unresolved(
    _ source: SourceBytes, _ fence: Fence, _ merge: Diagnostic
  ) -> ReadFile<Shared<AccountPlan>> {
    var plan = AccountPlan(
      at: SourceRange(file: source.file.id, start: fence.yaml.lowerBound, end: fence.yaml.lowerBound))
    plan.id = stem(of: source.file.path)
    plan.isPartial = true
    plan.unresolvedIDs = [plan.id]
    for line in source.bytes[fence.yaml].split(separator: 0x0A) where line.starts(with: "id:".utf8) {
      let value = line.dropFirst(3).drop { !($0 | 0x20 &- 0x61 < 26) && !($0 &- 0x30 < 10) }
      let id = value.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
      plan.unresolvedIDs.append(String(decoding: id, as: UTF8.self))
    }
    return ReadFile(Shared(plan), file: source.file, diagnostics: told([merge], of: plan.id))
  }

  private static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// The file's name without its ending, which has to be an id.
  private static func name(of path: String, at place: SourceRange, _ faults: inout FaultLog) -> String {
    let stem = stem(of: path)
    if !Identifier.isName(stem.utf8) {
      if let form = IdentifierForm.name(stem) {
        faults.note(.valueInvalid, .valueInvalidFileNameForm(name: .name(stem), write: .name(form)), at: place)
      } else {
        faults.note(.valueInvalid, .valueInvalidFileName(name: .name(stem)), at: place)
      }
    }
    return stem
  }

  private static func told(_ diagnostics: [Diagnostic], of account: String) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      var told = diagnostic
      told.account = account
      return told
    }
  }
}

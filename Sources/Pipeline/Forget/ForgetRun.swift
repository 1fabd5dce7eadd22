import AccountPlans
import Diagnostics
import FrontMatter
import Languages
import Publishing
import Reports
import Workspace

/// Lists every place that names a person: the content folder's files, and the kept releases of targets that are folders.
package struct ForgetRun: Sendable {
  package let name: String

  package init(name: String) { self.name = name }

  /// A file that names the person, with its lines.
  private struct Found: Sendable {
    var whole: [String] = []
    var perhaps: [String] = []
    var isText = true
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let wording = run.wording
    guard let search = NameSearch(name) else {
      try Console.error.say(wording.text(.forgetNoName))
      return .misuse
    }
    guard let files = try FolderFiles(run.source.folder.path) else { return .misuse }
    let found = try look(into: files, for: search, run)
    let whole = found.flatMap(\.whole)
    let perhaps = found.flatMap(\.perhaps)
    var lines = [wording.text(.forgetPlaces(name: .name(name), count: .count(whole.count)))] + whole
    if !perhaps.isEmpty {
      lines += ["", wording.text(.forgetPerhaps(count: .count(perhaps.count)))] + perhaps
    }
    lines += try releases(search, run)
    lines += ["", wording.text(.forgetNotes)]
    lines += notes(run, folder: files.path, others: found.count { !$0.isText }).map { "- " + $0 }
    try Console.output.say(lines)
    return .clean
  }

  private func look(
    into files: FolderFiles, for search: NameSearch, _ run: Run
  ) throws(WorkspaceError) -> [Found] {
    let results = run.workers.map(files.names.count) { index -> Result<Found, WorkspaceError> in
      do throws(WorkspaceError) {
        let bytes = try files.read(files.names[index])
        return .success(self.found(in: bytes, path: "\(files.path)/\(files.names[index])", search))
      } catch {
        return .failure(error)
      }
    }
    var found: [Found] = []
    for result in results { found.append(try result.get()) }
    return found
  }

  private func found(in bytes: [UInt8], path: String, _ search: NameSearch) -> Found {
    var found = Found()
    let ofPath = search.places(in: Array(path.utf8))
    if ofPath.contains(where: \.isWhole) { found.whole.append(path) }
    guard !bytes.contains(0), !bytes.starts(with: Array("%PDF".utf8)) else {
      found.isText = false
      return found
    }
    let places = search.places(in: bytes)
    if places.isEmpty { return found }
    let index = LineIndex(bytes)
    for place in places {
      let at = index.position(of: place.start)
      let start = bytes[..<place.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[place.start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = "\(path):\(at.line):\(at.column): \(Self.shown(bytes[start..<end], from: place.start - start))"
      if place.isWhole { found.whole.append(line) } else { found.perhaps.append(line) }
    }
    return found
  }

  /// A line without its outer blanks; of a long one the part around a byte.
  private static func shown(_ line: ArraySlice<UInt8>, from offset: Int) -> String {
    let part = line.count <= 240 ? line : line.dropFirst(max(0, offset - 80)).prefix(240)
    let text = String(decoding: part, as: UTF8.self)
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
    return Visible.text(part.count < line.count ? "\u{2026}\(end)\u{2026}" : String(end))
  }

  /// For each target that is a folder, its releases with the files that have the name.
  private func releases(_ search: NameSearch, _ run: Run) throws(WorkspaceError) -> [String] {
    var lines: [String] = []
    for target in run.source.content.site.file.publish {
      guard case .folder(let path) = TargetAddress(target.value.value.to.value) else { continue }
      let folder = path.hasPrefix("/") ? path : "\(run.source.folder.path)/\(path)"
      guard let files = try FolderFiles(folder) else { continue }
      // A name in a file that cannot be read would stay unseen.
      let results = try run.workers.map(files.names.count) { index -> Result<Bool, WorkspaceError> in
        Result { () throws(WorkspaceError) in
          let bytes = try files.read(files.names[index])
          return search.isNamed(in: bytes)
            || search.places(in: Array(files.names[index].utf8)).contains(where: \.isWhole)
        }
      }.map { result throws(WorkspaceError) in try result.get() }
      let named = zip(files.names, results).filter(\.1).map(\.0)
      if named.isEmpty { continue }
      let phrase = Phrase.forgetReleases(
        target: .name(target.key.value), folder: .name(folder), count: .count(named.count))
      lines += ["", run.wording.text(phrase)] + named.map { "\(folder)/\($0)" }
    }
    return lines
  }

  private func notes(_ run: Run, folder: String, others: Int) -> [String] {
    let wording = run.wording
    let quoted = "'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    var notes = [
      wording.text(
        .forgetNoteGit(command: .name("git log --all --oneline --regexp-ignore-case -S\(quoted) -- \(folder)")))
    ]
    for target in run.source.content.site.file.publish {
      guard case .remote = TargetAddress(target.value.value.to.value) else { continue }
      notes.append(
        wording.text(
          .forgetNoteRemote(
            target: .name(target.key.value), to: .name(target.value.value.to.value), name: .name(quoted))))
    }
    if others > 0 { notes.append(wording.text(.forgetNoteOthers(count: .count(others)))) }
    notes.append(wording.text(.forgetNoteBuild))
    return notes
  }
}

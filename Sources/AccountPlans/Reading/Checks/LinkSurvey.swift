import CommonMark
import Diagnostics
import FrontMatter

/// Follows the links of all texts: which files they lead to, whether some lead nowhere, and which files on the site would
/// differ only in case or normal form.
struct LinkSurvey: Sendable {
  /// What the links of one text lead to.
  struct Found: Sendable {
    /// Places among the other files, each with the first link to it; `isExact`: under its own name.
    var links: [(other: Int, at: SourceRange, isExact: Bool)] = []
    var isStray = false
  }

  private let others: [OtherFile]
  /// Of plans and pages.
  private let texts: Set<String>
  private let folded: [String: [Int]]

  init(_ files: ContentReading.Files) {
    others = files.others
    texts = Set(files.plans.map(\.file.path) + files.pages.map(\.file.path))
    folded = Dictionary(grouping: files.others.indices) { files.others[$0].path.lowercased() }
  }

  func follow(_ text: PlanText, from path: String) -> Found {
    var found = Found()
    for link in text.links {
      guard let target = LinkPaths.target(of: link, from: path), !texts.contains(target) else { continue }
      follow(target, link.at, &found)
    }
    for link in text.document?.tornLinks ?? [] {
      found.isStray = true
      guard let target = LinkPaths.target(of: link, from: path) else { continue }
      follow(target, link.at, &found)
    }
    return found
  }

  private func follow(_ target: String, _ at: SourceRange, _ found: inout Found) {
    guard let places = folded[target.lowercased()] else {
      found.isStray = true
      return
    }
    // Strings that differ only in normal form are equal; of two such files the one of the very bytes is meant.
    var named = places.filter { others[$0].path.utf8.elementsEqual(target.utf8) }
    if named.isEmpty { named = places.filter { others[$0].path == target } }
    let isExact = !named.isEmpty
    if !isExact { found.isStray = true }
    for place in isExact ? named : places where !found.links.contains(where: { $0.other == place && $0.isExact }) {
      found.links.append((place, at, isExact))
    }
  }

  /// Sorts the other files by whether the links found lead to them.
  func surroundings(_ found: [Found], folders: [String], isPartial: Bool) -> Surroundings {
    let linked = Set(found.flatMap { $0.links.map(\.other) })
    var surroundings = Surroundings()
    surroundings.linked = others.indices.filter(linked.contains).map { others[$0] }
    surroundings.unlinked = others.indices.filter { !linked.contains($0) }.map { others[$0] }
    surroundings.folders = Set(folders)
    surroundings.hasStrayLinks = found.contains(where: \.isStray)
    surroundings.isPartial = isPartial
    return surroundings
  }

  /// Tells files that no site takes, at each text's first link to them.
  func noteUnpublishable(_ found: [Found], _ faults: inout FaultLog) {
    for link in found.lazy.flatMap(\.links) where link.isExact {
      let file = others[link.other]
      switch file.kind {
      case .outside: faults.note(.pathOutside, .pathOutsideDiskLink(path: .name(file.path)), at: link.at)
      case .special: faults.note(.fileUnreadable, .fileUnreadableKind(path: .name(file.path)), at: link.at)
      case .file, .folder: break
      }
      guard file.isPublishable else { continue }
      if file.isTooLarge {
        faults.note(
          .fileUnreadable, .fileUnreadableLinkedSize(path: .name(file.path), limit: .count(SourceBytes.limit)),
          at: link.at)
      }
      PublishedName.note(file: file.path, at: link.at, &faults)
    }
  }

  /// Tells files that would be published under paths which differ only in case or normal form, at the links to them.
  func noteClashes(_ found: [Found], _ faults: inout FaultLog) {
    for places in folded.values where places.count > 1 {
      var first: [Int: SourceRange] = [:]
      for link in found.lazy.flatMap(\.links) where link.isExact && places.contains(link.other) {
        guard others[link.other].isPublishable else { continue }
        first[link.other] = first[link.other].map { min($0, link.at) } ?? link.at
      }
      let outputs = first.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value < $1.value }
      for output in outputs.dropFirst() {
        faults.note(
          .pathClash, .pathClashFile(path: .name(others[output.key].path), other: .name(others[outputs[0].key].path)),
          at: output.value, notes: [.init(at: outputs[0].value, .noteOther)])
      }
    }
  }

  /// Tells ordinary pages whose paths differ only in case or normal form, at the later file.
  static func noteClashes(of pages: [ReadFile<ContentPage>], _ faults: inout FaultLog) {
    var first: [String: SourceFile] = [:]
    for page in pages.sorted(by: { $0.file.id < $1.file.id }) {
      let name = page.file.path.lowercased()
      guard let other = first[name] else {
        first[name] = page.file
        continue
      }
      faults.note(
        .pathClash, .pathClashPage(path: .name(page.file.path), other: .name(other.path)),
        at: SourceRange(startOf: page.file.id), notes: [.init(at: SourceRange(startOf: other.id), .noteOther)])
    }
  }
}

import AccountPlans
import Diagnostics

/// The files of the content folder that nothing reads and no text links to, and the names of those that are read.
package struct UnreadFiles: Sendable {
  let files: [OtherFile]
  /// Paths of the files that are read, by their names without endings.
  private let readByStem: [String: [String]]
  let read: Set<String>
  /// The links of some text are not known, so that any file may be linked to.
  let isPartial: Bool

  package init(_ content: borrowing Content) {
    files = content.surroundings.unlinked
    isPartial = content.surroundings.isPartial
    guard !files.isEmpty else {
      readByStem = [:]
      read = []
      return
    }
    let others = Set((content.surroundings.linked + files).map(\.file))
    let paths = content.files.all.lazy.filter { !others.contains($0.id) }.map(\.path)
    read = Set(paths)
    readByStem = Dictionary(grouping: paths) { FileName(ofPath: $0).stem }
  }

  /// The file of this name but for its ending that is read, the nearest in its folder.
  func counterpart(of file: OtherFile) -> String? {
    let name = FileName(ofPath: file.path)
    let others = readByStem[name.stem]?.filter { FileName(ofPath: $0).ending != name.ending } ?? []
    return others.first { FileName(ofPath: $0).folder == name.folder } ?? others.min()
  }
}

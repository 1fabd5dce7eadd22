import AccountPlans
import Alignment
import Diagnostics

/// A file of the content folder that nothing reads and no text links to.
enum FileUnread: Rule {
  static let card = RuleCard("file-unread", .finding, .warning, aspect: "site")

  /// Not for an audience: what stands beside the texts that it sees is nothing that it sees.
  static func isHidden(in context: AssessmentContext) -> Bool { context.isForAudience }

  static func check(_ subject: UnreadFiles, in context: AssessmentContext) -> [Finding]? {
    // No two files are told to go to one place.
    var taken = subject.read
    return subject.files.compactMap { file in
      let at = SourceRange(startOf: file.file)
      guard let misplacement = Misplacement(file, taken: taken) else {
        if subject.isPartial { return nil }
        return Finding(file.path, at: at, phrase(of: file, subject.counterpart(of: file)), usually: .info)
      }
      if let other = subject.counterpart(of: file) {
        return Finding(file.path, at: at, phrase(of: file, other), usually: .info)
      }
      if let place = misplacement.place { taken.insert(place) }
      return Finding(file.path, at: at, phrase(of: file, misplacement))
    }
  }

  private static func phrase(of file: OtherFile, _ other: String?) -> Phrase {
    switch file.kind {
    case .folder: return Phrase("file-unread.folder-link", ["path": .name(file.path)])
    case .outside: return Phrase("file-unread.outside", ["path": .name(file.path)])
    default: break
    }
    guard let other else { return Phrase("file-unread", ["path": .name(file.path)]) }
    return Phrase("file-unread.beside", ["path": .name(file.path), "other": .name(other)])
  }

  private static func phrase(of file: OtherFile, _ misplacement: Misplacement) -> Phrase {
    switch misplacement {
    case .named(let place): Phrase("file-unread.name", ["path": .name(file.path), "place": .name(place)])
    case .placed(let place): Phrase("file-unread.place", ["path": .name(file.path), "place": .name(place)])
    case .saved(let place): Phrase("file-unread.form", ["path": .name(file.path), "place": .name(place)])
    case .second(let other):
      Phrase("file-unread.second", ["path": .name(file.path), "other": .name(other)])
    case .list:
      Phrase(
        "file-unread.list", ["path": .name(file.path), "lists": .names(ListName.allCases.map(\.rawValue))])
    }
  }
}

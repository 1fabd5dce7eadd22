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
    case .folder: return .fileUnreadFolderLink
    case .outside: return .fileUnreadOutside
    default: break
    }
    guard let other else { return .fileUnread }
    return .fileUnreadBeside(other: .name(other))
  }

  private static func phrase(of file: OtherFile, _ misplacement: Misplacement) -> Phrase {
    switch misplacement {
    case .named(let place): Phrase.fileUnreadName(place: .name(place))
    case .placed(let place): Phrase.fileUnreadPlace(place: .name(place))
    case .saved(let place): Phrase.fileUnreadForm(place: .name(place))
    case .second(let other):
      Phrase.fileUnreadSecond(other: .name(other))
    case .list:
      Phrase.fileUnreadList(lists: .names(ListName.allCases.map(\.rawValue)))
    }
  }
}

import AccountPlans
import Diagnostics
import Workspace

/// The findings of plans and files that differ from those at the merge base of a revision and HEAD.
struct RevisionScope {
  private let revision: String
  private let commit: String
  private let files: SourceFiles
  /// Files that are new or differ, relative to the content folder.
  private let paths: Set<String>
  /// Everything that differs, deleted files too, in the order of their paths.
  private let changed: [String]
  /// Accounts whose plan, rows or units differ.
  private let accounts: Set<String>
  /// The settings that differ and touch every plan.
  private let wide: [String]
  /// Identities of the findings and faults that stood there; nil where nothing differs.
  private let before: Set<String>?

  init(_ revision: String, _ review: Review, _ run: Run) throws(WorkspaceError) {
    let source = run.source
    let git = try GitRepository(containing: source.folder.path)
    let commit = try git.mergeBase(revision)
    let folder = try git.path(of: source.folder.path)
    let changes = try git.changes(since: commit, in: folder)
    let start = folder.isEmpty ? 0 : folder.utf8.count + 1
    var changed = Set(changes.map { String(Substring($0.path.utf8.dropFirst(start))) })
    if let unsaved = source.folder.unsavedPath { changed.insert(unsaved) }
    let folders = changed.filter { $0.hasSuffix("/") }
    self.revision = revision
    self.commit = commit
    files = source.content.files
    paths = Set(
      files.all.map(\.path).filter { path in changed.contains(path) || folders.contains(where: path.hasPrefix) })
    self.changed = changed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    wide = ["site.yaml", "model.yaml"].filter(changed.contains)
    let base = changed.isEmpty ? nil : try Self.snapshot(commit, folder, git, run, seen: review.visibility)
    before = base?.told
    accounts = try Self.touched(source, review, changed: paths, isWide: !wide.isEmpty, since: base)
  }

  /// The content at the commit, reviewed as of the same date and for the same reader; empty where it had none.
  private static func snapshot(
    _ commit: String, _ folder: String, _ git: GitRepository, _ run: Run, seen visibility: Visibility
  ) throws(WorkspaceError) -> ContentSnapshot {
    do throws(WorkspaceError) {
      return try git.checkOut(commit, folder) { root throws(WorkspaceError) in
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        let source = try ReadContent(try ContentFolder(path), workers: run.workers)
        return try ContentSnapshot(source, run.review(source, visibility))
      }
    } catch {
      switch error.reason {
      case .notInRevision, .noContent: return ContentSnapshot()
      default: throw error
      }
    }
  }

  private static func touched(
    _ source: ReadContent, _ review: Review, changed: Set<String>, isWide: Bool, since base: ContentSnapshot?
  ) throws(WorkspaceError) -> Set<String> {
    let plans = source.content.plans
    if isWide { return Set(plans.map(\.id)) }
    guard let base else { return [] }
    var accounts = Set(plans.filter { changed.contains(source.content.files.path(of: $0.file)) }.map(\.id))
    // A plan with a fault has no figures, and differs all the same.
    let sound = Set(plans.map { source.content.files.path(of: $0.file) })
    for path in changed where path.hasPrefix("accounts/") && path.hasSuffix(".md") && !sound.contains(path) {
      accounts.insert(
        String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]).dropLast(3)))
    }
    let now = try ContentSnapshot(source, review)
    let rows = now.accounts(differingFrom: base)
    accounts.formUnion(plans.map(\.id).filter(rows.contains))
    let units = now.units(differingFrom: base)
    if !units.isEmpty { accounts.formUnion(plans.filter { !$0.namedUnits.isDisjoint(with: units) }.map(\.id)) }
    return accounts
  }

  /// Whether it belongs to what changed.
  func includes(_ diagnostic: Diagnostic) -> Bool {
    if let account = diagnostic.account { return accounts.contains(account) }
    return !wide.isEmpty || paths.contains(files.path(of: diagnostic.at))
  }

  /// Whether the change causes it.
  func isNew(_ diagnostic: Diagnostic) -> Bool { before.map { !$0.contains(diagnostic.identity(in: files)) } ?? false }

  /// How many of what is told the change brought.
  func counted(new: Int, before: Int) -> Phrase {
    Phrase.scopeCounted(new: .count(new), revision: .name(revision), before: .count(before))
  }

  /// What is said under a finding that the change causes in a file that did not change.
  var note: Phrase {
    let names = changed.count > 3 ? changed.prefix(3) + ["…"] : changed
    return .scopeNote(revision: .name(revision), changed: .names(names))
  }

  /// What was compared, and how much differs.
  var summary: Phrase {
    let commit = String(commit.prefix(12))
    guard wide.isEmpty else {
      return .scopeSinceWide(commit: .name(commit), revision: .name(revision), settings: .names(wide))
    }
    return .scopeSince(commit: .name(commit), revision: .name(revision), plans: .count(accounts.count))
  }
}

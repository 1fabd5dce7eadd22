import AccountPlans
import Diagnostics
import Workspace

/// The findings of files that the command line names.
struct FileScope {
  private let files: SourceFiles
  private let paths: Set<String>
  /// The accounts whose plans are among the files.
  private let accounts: Set<String>

  /// Takes files and folders relative to the working directory; one of which nothing is read is refused.
  init(_ named: [String], _ review: Review, _ source: ReadContent) throws(WorkspaceError) {
    files = source.content.files
    let surroundings = source.content.surroundings
    let others = Set((surroundings.linked + surroundings.unlinked).map(\.path))
    let all = files.all.map(\.path)
    var paths: Set<String> = []
    for name in named {
      let path = try source.folder.path(of: name)
      let found = all.filter { file in
        path.map { $0.isEmpty || file == $0 || file.utf8.starts(with: "\($0)/".utf8) } ?? false
      }
      guard found.contains(where: { !others.contains($0) }) else {
        throw WorkspaceError(name, .notContent(folder: source.folder.path))
      }
      paths.formUnion(found)
    }
    self.paths = paths
    let files = files
    var accounts = Set(source.content.plans.filter { paths.contains(files.path(of: $0.file)) }.map(\.id))
    // A plan with a fault is in no list; its faults know whose they are.
    for fault in review.faults where paths.contains(files.path(of: fault.at)) {
      if let account = fault.account { accounts.insert(account) }
    }
    self.accounts = accounts
  }

  /// What stands in the files, is said of their accounts, or is a fault of the settings, without which nothing is judged
  /// rightly.
  func includes(_ diagnostic: Diagnostic) -> Bool {
    let path = files.path(of: diagnostic.at)
    if paths.contains(path) || diagnostic.account.map(accounts.contains) ?? false { return true }
    return diagnostic.card.kind == .fault && ContentSnapshot.settings.contains(path)
  }
}

import Diagnostics
import FrontMatter

extension ContentReading {
  /// What the single files gave.
  package struct Files: Sendable {
    package var site: ReadFile<RecordFile<SiteFile>>?
    package var units: ReadFile<RecordFile<UnitsFile>>?
    package var model: ReadFile<RecordFile<ModelFile>>?
    package var plans: [ReadFile<Shared<AccountPlan>>] = []
    package var lists: [ReadFile<ListRows>] = []
    package var pages: [ReadFile<ContentPage>] = []
    /// Files of which nothing could be read, with the reason.
    package var unreadable: [ReadFile<Void>] = []

    /// What is none of the files that are read.
    package var others: [OtherFile] = []
    /// Paths of all folders.
    package var folders: [String] = []

    package init() {}

    /// Whether a file could not be read at all.
    func isUnreadable(_ path: String) -> Bool { unreadable.contains { $0.file.path == path } }

    /// Ids of accounts whose files could not be read: what they are called, references to them are no faults of their own.
    var unreadAccounts: [String] {
      let lost = unreadable.lazy.map(\.file.path).filter { $0.hasPrefix("accounts/") && $0.hasSuffix(".md") }
      let names = lost.map { path in String(path.split(separator: "/").last?.dropLast(3) ?? "") }
      return plans.flatMap(\.value.unresolvedIDs) + names
    }

    /// The lists of whose rows some could not be read.
    var unreadLists: Set<ListName> {
      let unresolved = lists.lazy.filter { $0.diagnostics.contains { $0.card == .mergeUnresolved } }.map(\.file.path)
      let lost = unreadable.lazy.map(\.file.path).filter { $0.hasPrefix("data/") }
      return Set(
        (Array(unresolved) + Array(lost)).compactMap { path in
          path.split(separator: "/").last.flatMap { ListName(fileName: String($0)) }
        })
    }
  }
}

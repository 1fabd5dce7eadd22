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

    /// Whether the links of some text are not known.
    var hasUnreadTexts: Bool {
      unreadable.contains { $0.file.path.hasSuffix(".md") } || plans.contains { !$0.value.unresolvedIDs.isEmpty }
        || pages.contains { $0.diagnostics.contains { $0.card == .mergeUnresolved } }
    }

    /// The lists of whose rows some could not be read.
    var lostLists: Set<ListName> {
      let unresolved = lists.lazy.filter { $0.diagnostics.contains { $0.card == .mergeUnresolved } }.map(\.file.path)
      let lost = unreadable.lazy.map(\.file.path).filter { $0.hasPrefix("data/") }
      return Set(
        (Array(unresolved) + Array(lost)).compactMap { path in
          path.split(separator: "/").last.flatMap { ListName(fileName: String($0)) }
        })
    }
  }
}

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

    package init() {}
  }
}

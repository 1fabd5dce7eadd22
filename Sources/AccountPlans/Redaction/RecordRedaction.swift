import FrontMatter

/// Hides keys of one record, and of the records in it; made once a run.
struct RecordRedaction<Owner: Record>: Sendable {
  private let keys: [Key<Owner>]
  private let parts: [@Sendable (inout Owner) -> Void]

  /// The keys of records at a path: "" for the plan itself, else with a full stop at its end.
  init(_ hidden: HiddenKeys, at path: String, parts: [RecordPart<Owner>] = []) {
    keys = Owner.keys.filter { !$0.required && hidden.paths.contains(path + $0.name) }
    self.parts = parts.compactMap { part in
      hidden.reaches(below: path + part.name) ? part.redaction(hidden, "\(path)\(part.name).") : nil
    }
  }

  func apply(to record: inout Owner) {
    for key in keys { key.hide(&record) }
    for part in parts { part(&record) }
  }
}

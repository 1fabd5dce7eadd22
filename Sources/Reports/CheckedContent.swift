import Diagnostics
import Languages

/// What a check found, whole: what every report is made of.
package struct CheckedContent {
  /// A plan as a report of passed and failed cases needs it.
  package struct Plan {
    package let account: String
    package let file: FileID
    /// Ids of the rules that looked at it.
    package let rules: [String]

    package init(account: String, file: FileID, rules: [String]) {
      self.account = account
      self.file = file
      self.rules = rules
    }
  }

  package let content: ReportSubject
  /// Mistakes in templates and language files.
  package let templates: ReportSubject
  package var plans: [Plan] = []
  /// Whether findings say if a change brought them.
  package var marksNew = false
  /// Ids of the model's aspects.
  package var aspects: [String] = []
  package let threshold: Threshold
  package let status: ExitStatus
  package let asOf: Day
  package let wording: Wording
  /// Of the program.
  package let version: String
  /// Whether reports for people show what is of information only.
  package let showsInfo: Bool
  /// The page of a rule, in Markdown.
  package let page: (String) -> String?

  package init(
    content: ReportSubject, templates: ReportSubject, threshold: Threshold, status: ExitStatus, asOf: Day,
    wording: Wording, version: String, showsInfo: Bool, page: @escaping (String) -> String?
  ) {
    self.content = content
    self.templates = templates
    self.threshold = threshold
    self.status = status
    self.asOf = asOf
    self.wording = wording
    self.version = version
    self.showsInfo = showsInfo
    self.page = page
  }

  /// All diagnostics in the order of their files and places, those of templates last.
  func entries() -> [ReportEntry] {
    [content, templates].flatMap { subject in
      subject.diagnostics.inSourceOrder().map { ReportEntry($0, of: subject, in: self) }
    }
  }

  /// How many there are of each weight, in words.
  var total: String { wording.text(counts.phrase) }

  var counts: Counts { Counts(content.diagnostics) + Counts(templates.diagnostics) }
}

import AccountPlans
import Comparison
import Diagnostics
import Languages
import Reports
import Rules

/// The content of one revision, read, and what of its files is needed when they are gone.
struct RevisionContent: Sendable {
  let name: RevisionName
  let content: Content
  /// By path.
  let settings: [String: [UInt8]]
  /// The bytes of the files that have a fault.
  let faulty: [FileID: [UInt8]]
  /// Stands before a path in reports, as `main:content/`.
  let pathPrefix: String

  static let settingsFiles = ["site.yaml", "units.yaml", "model.yaml"]

  /// No plans and pages under the settings of this one: what a revision without a content folder is compared as.
  func emptied(_ name: RevisionName) -> RevisionContent {
    let content = Content(
      files: content.files, site: content.site, units: content.units, model: content.model, plans: [], pages: [],
      diagnostics: [])
    return RevisionContent(
      name: name, content: content, settings: settings, faulty: [:], pathPrefix: pathPrefix)
  }

  func settingsThatDiffer(from other: RevisionContent) -> [String] {
    Self.settingsFiles.filter { settings[$0] != other.settings[$0] }
  }

  /// The faults, in words.
  func report(color: Bool, wording: Wording) -> [UInt8] {
    let options = TextReport.Options(showsInfo: true, color: color, pathPrefix: pathPrefix)
    let report = TextReport(files: content.files, wording: wording, options: options) { faulty[$0] }
    var out: [UInt8] = []
    report.write(content.diagnostics, into: &out)
    return out
  }
}

import Diagnostics

/// The forms in which a check can be told.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, github, gitlab, azure, sarif, junit

  /// The whole report; colours are for the text alone.
  package func bytes(of check: CheckedContent, color: Bool = false) -> [UInt8] {
    switch self {
    case .text: TextReport.bytes(of: check, color: color)
    case .json: JSONReport.bytes(of: check)
    case .github: GitHubReport.bytes(of: check)
    case .gitlab: GitLabReport.bytes(of: check)
    case .azure: AzureReport.bytes(of: check)
    case .sarif: SARIFReport.bytes(of: check)
    case .junit: JUnitReport.bytes(of: check)
    }
  }
}

extension ReportFormat {
  /// The bytes of a report as they go to a log: no name in them is a command to what runs a pipeline, and all mean the same.
  package func shown(_ report: [UInt8]) -> [UInt8] {
    switch self {
    // Each makes its own texts safe: their commands are what they are for.
    case .text, .github, .azure: report
    case .json, .gitlab, .sarif: Visible.document(report, as: .json)
    case .junit: Visible.document(report, as: .xml)
    }
  }
}

extension TextReport {
  /// The report of the content, and after it the one of its templates where something is wrong with them.
  static func bytes(of check: CheckedContent, color: Bool) -> [UInt8] {
    var out: [UInt8] = []
    func write(_ subject: ReportSubject, showsInfo: Bool, explains: Bool) {
      let options = Options(
        showsInfo: showsInfo, color: color, pathPrefix: subject.workingPrefix, explains: explains)
      TextReport(files: subject.files, wording: check.wording, options: options, bytes: subject.bytes)
        .write(subject.diagnostics, into: &out)
    }
    write(check.content, showsInfo: check.showsInfo, explains: true)
    if !check.templates.diagnostics.isEmpty { write(check.templates, showsInfo: true, explains: false) }
    return out
  }
}

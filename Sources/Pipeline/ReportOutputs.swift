import Diagnostics
import Reports
import Workspace

/// In which forms a check is told, and where each goes.
package struct ReportOutputs: Sendable {
  package struct Output: Sendable {
    package let format: ReportFormat
    /// nil: standard output.
    package let path: String?

    package init(_ format: ReportFormat, to path: String? = nil) {
      self.format = format
      self.path = path == "-" ? nil : path
    }
  }

  package let outputs: [Output]

  package init(_ outputs: [Output] = [Output(.text)]) { self.outputs = outputs }

  /// Writes every report; all are made before the first is written.
  func write(_ check: CheckedContent, color: ColorChoice) throws(WorkspaceError) {
    let reports = outputs.map { output in
      let isColored = output.path == nil ? color.isColored(.output) : color == .always
      let bytes = output.format.bytes(of: check, color: isColored)
      return (path: output.path, bytes: bytes, shown: output.path == nil ? output.format.shown(bytes) : [])
    }
    for report in reports {
      if let path = report.path {
        try GivenFile(path).write(report.bytes, makingFolders: true)
      } else {
        try Console.output.write(report: report.shown)
      }
    }
    // GitHub names a file for what a step wants to show on the page of the run.
    guard outputs.contains(where: { $0.format == .github }) else { return }
    if let path = Console.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty {
      try GivenFile(path).append(GitHubSummary.bytes(of: check))
    }
  }
}

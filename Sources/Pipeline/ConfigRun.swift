import AccountPlans
import Diagnostics
import Provenance
import Reports
import Workspace

/// Prints the settings and the model in force.
package struct ConfigRun: Sendable {
  package init() {}

  /// Faults of plans are left to `check`; those of the settings are told.
  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let content = run.source.content
    let faults = content.diagnostics.filter { fault in
      ExitStatus([fault], files: content.files, failOn: .never) == .misuse
    }
    if !faults.isEmpty { try Console.error.write(report: run.report(faults, showsInfo: false, on: .error)) }
    let inForce = SettingsInForce(
      site: content.site, units: content.units, model: content.model, files: content.files, wording: run.wording)
    try Console.output.show(inForce.listing())
    return faults.isEmpty ? .clean : .misuse
  }
}

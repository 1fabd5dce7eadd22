import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Provenance
import Reports
import Rules
import Workspace

/// Prints what an audience sees and what it does not.
package struct AudienceRun: Sendable {
  package init() {}

  /// The audience is that of the settings. Faults of plans are left to `check`; those of the settings are told.
  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let content = run.source.content
    let faults = content.diagnostics.filter { fault in
      ExitStatus([fault], files: content.files, failOn: .never) == .misuse
    }
    if !faults.isEmpty {
      try Console.error.write(report: run.report(faults, showsInfo: true, on: .error))
      return .misuse
    }
    guard let visibility = try run.visibility(of: settings.audience, otherwise: .site(content.site)) else {
      return .misuse
    }
    let redacted = try run.redacted(visibility)
    let context = redacted.context
    let muted = RuleBook.cards.filter { RuleBook.isHidden($0.id, in: context) }.compactMap { card in
      let reads = card.reads.filter(context.hides)
      return reads.isEmpty ? nil : AudienceListing.Muted(rule: card.id, reads: reads)
    }
    let listing = AudienceListing(
      visibility, of: content, left: redacted.content, muted: muted,
      findings: try unknownHeadings(run, of: visibility.audience), wording: run.wording)
    try Console.output.show(listing.text())
    return .clean
  }

  /// What a check says of the audience's headings.
  private func unknownHeadings(_ run: Run, of audience: String?) throws(WorkspaceError) -> [Diagnostic] {
    guard let place = run.source.content.site.file.audiences.first(where: { $0.key.value == audience })?.value.at else {
      return []
    }
    return try run.review(.everything).siteFindings.filter { finding in
      guard finding.card.id == "heading-unknown" else { return false }
      if case .name(let name)? = finding.phrase.argument("audience") { return name == audience }
      return finding.at.file == place.file && finding.at.start >= place.start && finding.at.end <= place.end
    }
  }
}

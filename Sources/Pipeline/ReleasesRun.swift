import Diagnostics
import Languages
import Publishing
import Reports
import Workspace

/// Lists the releases of a target, the newest first.
package struct ReleasesRun: Sendable {
  package let target: String

  /// Digits of a revision that are shown.
  private static let revisionDigits = 12

  package init(_ target: String) { self.target = target }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let console = PublishingConsole(run, target: target)
    return try console.attempt { chosen in
      let inForce = try chosen.target.look().current?.name
      let releases = try chosen.target.releases().reversed()
      guard !releases.isEmpty else {
        try console.note([Phrase.publishNoReleases(target: .name(target))])
        return .clean
      }
      let columns: [Phrase] = [
        .publishColumnRelease, .publishColumnAsOf, .publishColumnAudience, .publishColumnFiles, .publishColumnRevision,
      ]
      let head = columns.map(run.wording.text)
      let rows = releases.map { release in
        [
          release.name.description, release.asOf.description, release.audience, String(release.files.count),
          Self.shortened(release.revision), release.name == inForce ? run.wording.text(.publishInForce) : "",
        ]
      }
      try console.print(Self.table([head + [""]] + rows))
      return .clean
    }
  }

  private static func shortened(_ revision: String?) -> String {
    guard let revision else { return "" }
    let isDirty = revision.hasSuffix("-dirty")
    return String(revision.prefix(revisionDigits)) + (isDirty ? "-dirty" : "")
  }

  /// Columns as wide as their longest cell.
  private static func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

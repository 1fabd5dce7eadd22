import Diagnostics
import Reports
import Testing

/// The exit status of a single diagnostic, for every kind, severity, threshold, waiver and setting: the table of docs/reports.md.
@Suite struct ExitStatusTableTests {
  /// `FAIL-ON` in columns, `KIND SEVERITY` in rows, with what follows for `raised` and `waived`: a sign for each threshold in
  /// the order error, warning, info, never.
  static let table: [(kind: RuleCard.Kind, raised: Bool, waived: Bool, severity: Severity, signs: String)] = [
    (.fault, false, false, .error, "1111"), (.fault, false, false, .warning, "1111"),
    (.fault, false, false, .info, "1111"),
    (.fault, false, true, .error, "1111"), (.fault, false, true, .warning, "1111"),
    (.fault, false, true, .info, "1111"),
    (.fault, true, false, .error, "1111"), (.fault, true, false, .warning, "1111"),
    (.fault, true, false, .info, "1111"),
    (.fault, true, true, .error, "1111"), (.fault, true, true, .warning, "1111"), (.fault, true, true, .info, "1111"),
    (.finding, false, false, .error, "1110"), (.finding, false, false, .warning, "0110"),
    (.finding, false, false, .info, "0010"), (.finding, false, true, .error, "0000"),
    (.finding, false, true, .warning, "0000"), (.finding, false, true, .info, "0000"),
    (.finding, true, false, .error, "1110"), (.finding, true, false, .warning, "0110"),
    (.finding, true, false, .info, "0010"), (.finding, true, true, .error, "0000"),
    (.finding, true, true, .warning, "0000"), (.finding, true, true, .info, "0000"),
    (.judgement, false, false, .error, "0000"), (.judgement, false, false, .warning, "0000"),
    (.judgement, false, false, .info, "0000"), (.judgement, false, true, .error, "0000"),
    (.judgement, false, true, .warning, "0000"), (.judgement, false, true, .info, "0000"),
    (.judgement, true, false, .error, "1110"), (.judgement, true, false, .warning, "0110"),
    (.judgement, true, false, .info, "0010"), (.judgement, true, true, .error, "0000"),
    (.judgement, true, true, .warning, "0000"), (.judgement, true, true, .info, "0000"),
  ]

  static let files = SourceFiles(
    ["accounts/a.md", "data/ratings.csv", "pages/a.md", "site.yaml", "units.yaml", "model.yaml"].enumerated()
      .map { SourceFile(id: FileID($0.offset), path: $0.element) })

  @Test func theTableIsWhole() {
    var rows: Set<String> = []
    for row in Self.table { rows.insert("\(row.kind) \(row.raised) \(row.waived) \(row.severity)") }
    #expect(rows.count == 3 * 2 * 2 * Severity.allCases.count)
    #expect(FailOn.allCases == [.error, .warning, .info, .never])
  }

  @Test(arguments: FailOn.allCases) func aDiagnosticAloneEndsAsTheTableSays(failOn: FailOn) throws {
    let column = try #require(FailOn.allCases.firstIndex(of: failOn))
    for row in Self.table {
      for file in Self.files.all {
        let card = RuleCard("the-rule", row.kind, .info)
        var diagnostic = Diagnostic(
          card, severity: row.severity, at: SourceRange(startOf: file.id), .noteFinding)
        diagnostic.waived = row.waived
        let counts = Array(row.signs)[column] == "1"
        let isOfSettings = row.kind == .fault && file.path.hasSuffix(".yaml")
        let wanted: Int32 = counts ? (isOfSettings ? 2 : 1) : 0
        let raised: Set<String> = row.raised ? ["the-rule"] : ["another-rule"]
        #expect(
          ExitStatus([diagnostic], files: Self.files, failOn: failOn, raised: raised).rawValue == wanted,
          "\(row) in \(file.path)")
        #expect(Threshold(failOn: failOn, raised: raised).isReached(by: diagnostic) == counts, "\(row)")
      }
    }
  }
}

import Diagnostics
import Reports
import Testing

@Suite struct ExitStatusTests {
  static let files = SourceFiles(
    ["accounts/a.md", "data/ratings.csv", "model.yaml", "site.yaml", "units.yaml", "accounts/site.yaml.md"].enumerated()
      .map { SourceFile(id: FileID($0.offset), path: $0.element) })

  static let finding = RuleCard("action-overdue", .finding, .warning)
  static let judgement = RuleCard("units-disagree", .judgement, .info)

  static func diagnostic(_ card: RuleCard, _ severity: Severity? = nil, in file: Int = 0) -> Diagnostic {
    Diagnostic(card, severity: severity, at: SourceRange(startOf: FileID(file)), .noteFinding)
  }

  static func status(_ diagnostics: [Diagnostic], _ failOn: FailOn, raised: Set<String> = []) -> Int32 {
    ExitStatus(diagnostics, files: files, failOn: failOn, raised: raised).rawValue
  }

  @Test(arguments: FailOn.allCases) func nothingIsClean(failOn: FailOn) { #expect(Self.status([], failOn) == 0) }

  @Test(arguments: [
    (Severity.error, FailOn.error, Int32(1)), (.error, .warning, 1), (.error, .info, 1), (.error, .never, 0),
    (.warning, .error, 0), (.warning, .warning, 1), (.warning, .info, 1), (.warning, .never, 0),
    (.info, .error, 0), (.info, .warning, 0), (.info, .info, 1), (.info, .never, 0),
  ])
  func findingsCountFromTheThreshold(severity: Severity, failOn: FailOn, status: Int32) {
    #expect(Self.status([Self.diagnostic(Self.finding, severity)], failOn) == status)
  }

  @Test(arguments: [
    (Severity.error, FailOn.error, Int32(1)), (.error, .never, 0), (.warning, .error, 0), (.warning, .warning, 1),
    (.info, .info, 1), (.info, .warning, 0),
  ])
  func judgementsCountOnlyWhereTheSiteSetsTheirSeverity(severity: Severity, failOn: FailOn, status: Int32) {
    let judgement = Self.diagnostic(Self.judgement, severity)
    #expect(Self.status([judgement], failOn, raised: ["units-disagree"]) == status)
    #expect(Self.status([judgement], failOn, raised: ["action-overdue"]) == 0)
  }

  @Test(arguments: FailOn.allCases) func faultsOfPlansAndListsCountWhateverTheThreshold(failOn: FailOn) {
    #expect(Self.status([Self.diagnostic(.valueInvalid)], failOn) == 1)
    #expect(Self.status([Self.diagnostic(.valueInvalid, in: 1)], failOn) == 1)
    #expect(Self.status([Self.diagnostic(.valueInvalid, in: 5)], failOn) == 1)
  }

  @Test(arguments: [2, 3, 4]) func faultsOfTheSettingsOutweighAllElse(file: Int) {
    let settings = Self.diagnostic(.keyUnknown, in: file)
    for failOn in FailOn.allCases {
      #expect(Self.status([settings], failOn) == 2)
      #expect(Self.status([Self.diagnostic(.valueInvalid), settings, Self.diagnostic(Self.finding)], failOn) == 2)
    }
  }

  @Test func aFaultOfATemplateIsOneOfTheSettings() {
    #expect(Self.status([Self.diagnostic(.templateInvalid)], .error) == 2)
  }

  @Test func aFindingInTheSettingsIsAFinding() {
    #expect(Self.status([Self.diagnostic(Self.finding, in: 3)], .error) == 0)
    #expect(Self.status([Self.diagnostic(Self.finding, in: 3)], .warning) == 1)
  }

  @Test func waivedFindingsNeverCount() {
    var waived = Self.diagnostic(Self.finding, .error)
    waived.waived = true
    #expect(Self.status([waived], .info) == 0)
    #expect(Self.status([waived, Self.diagnostic(Self.finding)], .info) == 1)
  }

  @Test func theNumbersAreThoseOfTheContract() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4])
    #expect(ExitStatus.bug.rawValue == 3)
    #expect(ExitStatus.environment.rawValue == 4)
  }
}

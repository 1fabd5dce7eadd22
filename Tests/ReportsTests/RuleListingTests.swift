import Diagnostics
import Languages
import Reports
import RulePages
import Testing

@Suite struct RuleListingTests {
  private static let words = """
    rules.rule: RULE
    rules.kind: KIND
    rules.severity: DEFAULT
    rules.aspect: ASPECT
    rules.says: SAYS
    rule.action-overdue: An action is past its day and nobody has said a word about it to anyone
    explain.wrong: Wrong
    explain.right: Right
    explain.next: Next
    explain.findings: It says
    """
  private static let wording = Wording(.en, files: [(id: FileID(0), bytes: Array(words.utf8))])
  private static let card = RuleCard("action-overdue", .finding, .warning, aspect: "strategy")

  private func lines(width: Int?) -> [String] {
    let text = RuleListing(wording: Self.wording, color: false, width: width).text([Self.card])
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func aPipeGetsALineARule() {
    #expect(
      lines(width: nil) == [
        "RULE            KIND     DEFAULT  ASPECT    SAYS",
        "action-overdue  finding  warning  strategy  "
          + "An action is past its day and nobody has said a word about it to anyone",
      ])
  }

  @Test func aTerminalWrapsWhatARuleSaysInItsColumn() {
    let blank = String(repeating: " ", count: 44)
    #expect(
      lines(width: 90) == [
        "RULE            KIND     DEFAULT  ASPECT    SAYS",
        "action-overdue  finding  warning  strategy  An action is past its day and nobody has said",
        blank + "a word about it to anyone",
      ])
    #expect(lines(width: 90).allSatisfy { $0.count <= 90 })
  }

  @Test func aNarrowTerminalHasItBelow() {
    #expect(
      lines(width: 60) == [
        "RULE            KIND     DEFAULT  ASPECT", "  SAYS", "action-overdue  finding  warning  strategy",
        "  An action is past its day and nobody has said a word about", "  it to anyone",
      ])
  }

  @Test func aPageKeepsCodeWholeAndMarksLines() {
    let page = RulePage(
      """
      # action-overdue

      Aspect: strategy

      Say `status: done` (or **not**): a word of code such as `done_on`, with what follows it, never loses its marks.

      ## Wrong

      ```markdown accounts/a.md
      ok
      due: 2026-11-20
      ```

      ```findings
      accounts/a.md:2:6 action-overdue A1
      ```

      ## Right

      ## What to do next

      - one
      - two
      """)
    let text = RuleManual(wording: Self.wording, color: false).text(page, of: Self.card)
    #expect(
      text == """
        action-overdue
        An action is past its day and nobody has said a word about it to anyone

        Aspect: strategy

          Say `status: done` (or not): a word of code such as `done_on`, with what
          follows it, never loses its marks.

        Wrong

          accounts/a.md

              ok
            > due: 2026-11-20

          It says

              accounts/a.md:2:6 action-overdue A1

        Right

        Next

          - one
          - two

        """)
    let colored = RuleManual(wording: Self.wording, color: true).text(page, of: Self.card)
    #expect(colored.contains("\u{1B}[1;36mdone_on\u{1B}[0m,"))
    #expect(!colored.contains("`"))
  }
}

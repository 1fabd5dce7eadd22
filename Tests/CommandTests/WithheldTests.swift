import Testing

/// A check of what an audience sees holds nothing of what it does not, in whatever form it is told.
@Suite struct WithheldTests {
  private static func site() throws -> Site {
    let site = try Site()
    try site.write(
      "content/site.yaml",
      "title: Review\naudiences: {team: {hides: [financials, custom, objectives.measure], hides_sections: [Prices]}}\n")
    try site.write("content/units.yaml", "units: [{id: lab}]\n")
    try site.write(
      "content/accounts/x.md",
      """
      ---
      account: Works Oy
      owner: Ina Salo
      actions: [{id: A1, text: Audit, due: 2026-01-01}]
      financials: [{period: 2026-Q1, revenue: 12 SECRET}, {period: 2026-Q1, revenue: "1,2", SECRET: 3}]
      custom: {SECRET: 1, SECRET: 2, a: "SECRET\\0"}
      objectives: [{id: O1, text: Fewer stops, measure: [SECRET, 2]}]
      SECRET: 1
      ---
      # Prices

      [SECRET](javascript:SECRET) [a](../../SECRET.md)

      """)
    try site.write(
      "content/accounts/y.md",
      """
      ---
      account: Mill Oy
      owner: Ina Salo
      actions: [{id: A1, text: Audit, due: 2026-01-01}]
      financials: [{period: 2026-Q1, revenue: 7919}]
      ---
      # Prices

      [SECRET](javascript:SECRET) [SECRET](SECRET.md) ![SECRET](https://SECRET.example/) <b>SECRET</b>

      """)
    try site.write("content/data/financials.csv", "account;period;cogs\nx;2026-Q1;SECRET\nSECRET;2026-Q1;1\n")
    return site
  }

  @Test(arguments: ["text", "json", "github", "gitlab", "azure", "sarif", "junit"])
  func noFormTellsWhatIsHidden(format: String) throws {
    let site = try Self.site()
    let whole = try site.linjaus("check \(Site.date) --show info --format \(format)")
    #expect(whole.status == 1 && whole.output.contains("SECRET"))
    let (output, status) = try site.linjaus("check \(Site.date) --show info --format \(format) --audience team")
    #expect(status == 1)
    // GitHub shows the worst ten alone.
    #expect((format == "github" || output.contains("action-overdue")) && output.contains("value-invalid"))
    #expect(!output.contains("SECRET") && !output.contains("7919") && !output.contains("Prices"), "\(output)")
  }

  @Test func noCommandTellsTheWordsOfAFault() throws {
    let site = try Self.site()
    for command in ["trace y --audience team", "check accounts/x.md --audience team", "audience team"] {
      let (output, _) = try site.linjaus(
        "\(command) --content content \(Site.date)".replacing("accounts/x", with: "content/accounts/x"))
      #expect(!output.contains("SECRET") && !output.contains("7919"), "\(command)\n\(output)")
    }
  }
}

/// A figure whose trace is kept in a file.
struct GoldenCase: Sendable, CustomStringConvertible {
  let file: String
  let files: [String: String]
  let account: String
  /// nil: the table of all figures.
  let figure: String?

  var description: String { file }

  static let all = alignment + money

  private static let alignment = [
    "index", "previous_index", "change", "balance", "coverage", "provisional", "completeness", "history",
    "previous_date", "strategy", "aspects.skills.level", nil,
  ].map { figure in
    GoldenCase(
      file: "alignment-\(figure ?? "all").txt", files: Samples.alignment, account: "mill", figure: figure)
  }

  private static let money =
    [
      "revenue", "contribution", "growth", "attainment", "share_of_wallet", "whitespace_value", "family", "requests.R1",
      "R2.npv", "R3.npv", "R4.npv", "R5.roi", "R1.rivals", "completeness", "index", nil,
    ].map { figure in
      GoldenCase(file: "money-\(figure ?? "all").txt", files: Samples.money, account: "pit", figure: figure)
    } + [GoldenCase(file: "parent-family.txt", files: Samples.money, account: "group", figure: "family")]
}

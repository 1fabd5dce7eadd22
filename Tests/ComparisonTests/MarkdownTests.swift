import CommonMark
import Comparison
import Diagnostics
import Foundation
import Testing

@Suite("The comment of a merge request") struct MarkdownTests {
  private static func quoted(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{1B}": out += "\\e"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return "\"\(out)\""
  }

  /// Two folders that differ in what bears the name.
  private static func comment(_ name: String) throws -> String {
    let name = quoted(name)
    let before = Sample.plan("tier: growth", account: name)
    let after = Sample.plan(
      """
      sponsor: {name: \(name)}
      requests: [{id: R1, unit: lab, resource: \(name), amount: 4, period: 2026-Q4}]
      asks: [{id: D1, text: \(name)}]
      governance: [{forum: board, decisions: [{text: \(name), owner: \(name)}]}]
      value_proposition: [{id: V1, promise: \(name), needs: [{unit: lab, commitment: pending}]}]
      alignment: [{date: 2026-10-01, rater: kam, scores: {staff: 3}}]
      """, account: name)
    return MarkdownComparison(try Sample.compare(before, after), wording: Sample.wording).text()
  }

  /// The cells of all tables.
  private static func cells(_ comment: String) -> [String] {
    comment.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.flatMap { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  /// What a reader sees of a text, by libcmark; nil where it is more than a text.
  private static func shown(_ markdown: String) throws -> String? {
    let html = String(decoding: try Document(Array(markdown.utf8), from: 0, file: FileID(0)).html, as: UTF8.self)
    guard html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { return nil }
    let inner = html.dropFirst(3).dropLast(5)
    guard !inner.contains("<") else { return nil }
    return String(inner).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  /// As a text of a plan is shown on one line.
  private static func line(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars.map {
          $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{202C}" ? "\u{FFFD}" : $0
        }))
  }

  @Test(arguments: HostileNames.all) func namesStayHarmless(name: String) throws {
    let comment = try Self.comment(name)
    let line = Self.line(name)
    var seen = 0
    for cell in Self.cells(comment) {
      let shown = try #require(try Self.shown("x" + cell), "\(cell)").dropFirst()
      #expect(!shown.contains("|") || line.contains("|"))
      // A reader of what was rendered finds nothing to link either.
      let links = #/@\w|#\d|\bGH-\d|[!$%&~^]\d|~\w|://|www\.\w|:\w+:|\b[0-9a-f]{7,40}\b/#
      #expect(shown.firstMatch(of: links) == nil, "\(shown)")
      if shown.replacing("\u{200B}", with: "").contains(line) { seen += 1 }
    }
    #expect(seen >= 5, "sponsor, request, ask, decision and promise show the name as it stands")
    #expect(comment.components(separatedBy: "<details>").count == comment.components(separatedBy: "</details>").count)
    let markup = comment.matches(of: #/<[^>]*>/#).map { String($0.output) }
    #expect(Set(markup) == ["<details>", "</details>", "<summary>", "</summary>"])
  }

  @Test(arguments: HostileNames.all) func tablesKeepTheirColumns(name: String) throws {
    let lines = try Self.comment(name).components(separatedBy: "\n")
    var columns = 0
    var rows = 0
    for (place, line) in lines.enumerated() where line.hasPrefix("|") {
      let count = line.count { $0 == "|" }
      if place == 0 || !lines[place - 1].hasPrefix("|") { columns = count }
      #expect(count == columns, "\(line)")
      rows += 1
    }
    #expect(rows > 10)
    let open = lines.filter { !$0.isEmpty && !$0.hasPrefix("|") && !$0.hasPrefix("<") && !$0.hasPrefix("**") }
    #expect(open == ["From the working tree to the working tree, as of 24 November 2026"])
  }

  private static func folder(_ count: Int, _ name: String, score: Int) -> [String: String] {
    var files = ["site.yaml": "title: T\n"]
    for number in 0..<count {
      files["accounts/a\(number + 1000).md"] = """
        ---
        account: \(quoted("\(number) \(name)"))
        owner: \(quoted("\(name)\(score)"))
        alignment: [{date: 2026-10-01, rater: kam, scores: {staff: \(score), skills: \(number % 5 + 1)}}]
        ---
        """
    }
    return files
  }

  @Test(arguments: [(30, "Mill"), (400, "Mill"), (300, String(repeating: "|@a#1", count: 200))])
  func isNeverLongerThanACommentMayBe(count: Int, name: String) throws {
    let comparison = try Sample.compare(Self.folder(count, name, score: 2), Self.folder(count, name, score: 4))
    #expect(comparison.accounts.count == count)
    let comment = MarkdownComparison(comparison, wording: Sample.wording).text()
    #expect(comment.utf8.count <= MarkdownComparison.limit)
    let shown = comment.components(separatedBy: "<summary>").count - 2
    let isCut = shown < count || count > 50
    #expect(comment.contains("A comment has its limits") == isCut)
    #expect(shown > 20)
    if isCut {
      #expect(comment.contains("the details of \(count - shown) not shown"))
    }
    #expect(comment.components(separatedBy: "<details>").count == comment.components(separatedBy: "</details>").count)
  }

  @Test func theLargestMoveComesFirst() throws {
    func folder(_ scores: [Int]) -> [String: String] {
      var files = ["site.yaml": "title: T\n"]
      for (number, score) in scores.enumerated() {
        files["accounts/a\(number).md"] =
          "---\naccount: A\(number)\nowner: O\nalignment: [{date: 2026-10-01, rater: kam, scores: {staff: \(score)}}]\n---\n"
      }
      return files
    }
    let comment = MarkdownComparison(
      try Sample.compare(folder([3, 3, 3]), folder([2, 3, 5])), wording: Sample.wording
    ).text()
    let rows = comment.components(separatedBy: "\n").filter { $0.hasPrefix("| A") && !$0.hasPrefix("| Account") }
    #expect(
      rows == [
        "| A2 | 50 → 100 (+50) | Staff 3.0 → 5.0 (+2.0) |  |  |",
        "| A0 | 50 → 25 (−25) | Staff 3.0 → 2.0 (−1.0) |  |  |",
      ])
  }

  @Test func nothingIsSaidInOneLine() throws {
    let comparison = try Sample.compare(Sample.plan(""), Sample.plan(""))
    #expect(
      MarkdownComparison(comparison, wording: Sample.wording).text() == """
        **Nothing differs: 1 account was compared.**

        From the working tree to the working tree, as of 24 November 2026

        """)
  }
}

import CommonMark
import Diagnostics
import Testing

@Suite struct DocumentTests {
  @Test func headingsCarryGitHubsSlugs() throws {
    let titles = [
      "Executive summary", "Value & price", "Value  price", "A_b-c", "Mitä sovittiin?", "`code` and *more*", "ÄÄNI",
      "½ year",
      "Notes", "Notes", "Notes-1", "Notes", "😀", "1.2 Goals",
    ]
    let document = try read(titles.map { "# \($0)\n" }.joined())
    #expect(
      document.headings.map(\.id) == [
        "executive-summary", "value--price", "value--price-1", "a_b-c", "mitä-sovittiin", "code-and-more", "ääni",
        "-year", "notes", "notes-1", "notes-1-1", "notes-2", "section", "12-goals",
      ])
    #expect(document.headings[5].text == "code and more")
    #expect(try html("# A *b*\n") == "<h1 id=\"a-b\">A <em>b</em></h1>\n")
  }

  @Test(
    arguments: [
      ("# a\n##### b\n## c\n# d\n", nil, "1521"), ("# a\n##### b\n## c\n# d\n", 3, "3443"),
      ("### a\n# b\n## c\n", 3, "334"), ("## a\n### b\n#### c\n##### d\n###### e\n", 3, "34566"),
    ] as [(String, Int?, String)])
  func headingsAreNestedWithoutAGap(text: String, top: Int?, shown: String) throws {
    let html = try html(text, options: Document.Options(headingTop: top))
    #expect(html.matches(of: /<h([1-6])/).map(\.1).joined() == shown)
  }

  @Test(arguments: [
    ("# T\n## a\n### b\n# c\n## d\n", "", "12323"), ("# T\n## a\n", "T", "12"), ("# T\n## a\n", "Other", "23"),
    ("text\n\n# T\n## a\n", "", "23"),
  ])
  func aTitleStandsAboveTheTopmost(text: String, title: String, shown: String) throws {
    let html = try html(text, options: Document.Options(headingTop: 2, title: title))
    #expect(html.matches(of: /<h([1-6])/).map(\.1).joined() == shown)
  }

  @Test func headingsStandWhereTheyAreWritten() throws {
    let text = "---\nx: 1\n---\r\n# One ##\r\n\r\nTwo\nlines\n===\n\n> - ### In *it*  \n"
    let document = try read(text, from: 14)
    #expect(document.headings.map { source($0.at, of: text) } == ["# One ##", "Two\nlines\n===", "### In *it*"])
    #expect(document.headings.map(\.level) == [1, 1, 3])
    #expect(document.headings[2].sectionStart == Array(text.utf8).count - 18)
  }

  @Test func aByteOrderMarkMovesNoPosition() throws {
    let text = "\u{FEFF}# a [b](c)\n"
    let document = try read(text)
    #expect(source(document.headings[0].at, of: text) == "# a [b](c)")
    #expect(source(document.links[0].at, of: text) == "[b](c)")
    #expect(String(decoding: document.html, as: UTF8.self) == "<h1 id=\"a-b\">a <a href=\"c\">b</a></h1>\n")
  }

  @Test func anEmptyTextIsNoHTML() throws {
    #expect(try read("").html.isEmpty)
    #expect(try read("abc", from: 3).html.isEmpty)
    #expect(try read("\u{FEFF}").html.isEmpty)
  }

  @Test func rawHTMLIsLeftOutAndReported() throws {
    let text = "a <b>c</b>\n\n<div onclick=\"x\">\nd\n</div>\n\n`<i>`\n\n> e <!-- two\n> lines --> f\n"
    let document = try read(text)
    #expect(
      document.rawHTML.map { source($0.at, of: text) } == [
        "<b>", "</b>", "<div onclick=\"x\">\nd\n</div>", "<!-- two\n> lines -->",
      ])
    #expect(
      String(decoding: document.html, as: UTF8.self)
        == "<p>a c</p>\n<p><code>&lt;i&gt;</code></p>\n<blockquote>\n<p>e  f</p>\n</blockquote>\n")
    #expect(document.rawHTML.map(\.kind) == [.markup, .markup, .markup, .comment])
    #expect(try read("<!-- a --> b\n").rawHTML.map(\.kind) == [.commentBeforeText])
    #expect(try html("![a <b>](c)") == "<p><img src=\"c\" alt=\"a \" /></p>\n")
  }

  @Test func sectionsEndAtTheNextHeadingOfTheirLevelOrHigher() throws {
    let text = "# A\na\n## Secret\nb\n### Deep\nc\n## Next\nd\n# Secret\ne\n"
    let document = try read(text)
    let secret = document.sections { $0.text == "Secret" }
    #expect(
      secret.map { source($0, of: text) } == ["## Secret\nb\n### Deep\nc\n", "# Secret\ne\n"])
    let hidden = try Document(Array(text.utf8), from: 0, file: FileID(0), hiding: secret)
    let never = try read("# A\na\n## Next\nd\n")
    #expect(hidden.html == never.html)
    #expect(hidden.headings.map(\.id) == never.headings.map(\.id))
    #expect(source(hidden.headings[1].at, of: text) == "## Next")
  }

  @Test func textsAreTheSameWithCarriageReturns() throws {
    let text = "# A\n\nb [c](d)\ne ![f](g)\n\n- h\n"
    let returned = text.replacing("\n", with: "\r\n")
    #expect(try html(text) == html(returned).replacing("\r\n", with: "\n"))
    #expect(
      try read(returned).links.map { source($0.at, of: returned) } == read(text).links.map { source($0.at, of: text) })
  }
}

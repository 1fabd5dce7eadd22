import ReviewSite
import StringTemplates
import Testing

@Suite struct TextTests {
  private func body(_ text: String, otherFiles: Set<String> = []) throws -> String {
    var fixture = SiteFixture(plans: [("a", ""), ("b", "id: bee")])
    fixture.otherFiles = otherFiles
    fixture.pages = [("pages/how/review.md", text), ("pages/glossary.md", "# Glossary")]
    let view = ContentPageBuilder(try fixture.content()).view(of: 0)
    return String(decoding: view.body.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("[x](../../accounts/area/b.md#goals)", "<a href=\"../../accounts/bee.html#goals\">x</a>"),
    ("[x](../glossary.md)", "<a href=\"../../pages/glossary.html\">x</a>"),
    ("[x](plan%20b.pdf)", "<a href=\"../../files/pages/how/plan%20b.pdf\">x</a>"),
    ("![x](mill.png)", "<img src=\"../../files/pages/how/mill.png\" alt=\"x\" />"),
    ("[x](#here)", "<a href=\"#here\">x</a>"),
    ("[x](https://a.example/b.md)", "<a href=\"https://a.example/b.md\">x</a>"),
    ("[x](gone.md)", "<p>x</p>"), ("[x](../../site.yaml)", "<p>x</p>"), ("![x](gone.png)", "<p>x</p>"),
  ])
  func `links lead to where things stand on the site`(link: String, html: String) throws {
    let body = try body("Text\n\n\(link)\n", otherFiles: ["pages/how/plan b.pdf", "pages/how/mill.png"])
    #expect(body.contains(html), "\(body)")
  }

  @Test func `files that texts link to are published, each once, and no others`() throws {
    var fixture = SiteFixture(plans: [("a", ""), ("b", "")])
    fixture.otherFiles = ["accounts/area/x.pdf", "accounts/area/y.pdf", "accounts/z.png"]
    fixture.texts = ["a": "[x](x.pdf) [x](x.pdf#p2)", "b": "![z](../z.png) [x](x.pdf) [s](../../site.yaml)"]
    let attachments = Attachments(try fixture.content()).all
    #expect(attachments.map(\.source) == ["accounts/area/x.pdf", "accounts/z.png"])
    #expect(attachments.map(\.path) == ["files/accounts/area/x.pdf", "files/accounts/z.png"])
  }

  @Test func `the first heading goes where it is the title`() throws {
    #expect(try body("# Review\n\nText\n") == "<p>Text</p>\n")
    #expect(try body("Text\n\n# Review\n").contains("Review</h"))
  }

  @Test func `former ids lead to the account, but not where another one stands`() throws {
    let fixture = SiteFixture(plans: [("a", "former_ids: [old]"), ("b", "")])
    let page = try fixture.page("accounts/old.html")
    #expect(page.contains("url=a.html"))
    #expect(page.contains("<a href=\"a.html\">Account a</a>"))
  }
}

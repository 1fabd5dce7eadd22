import CommonMark
import Diagnostics
import Testing

@Suite struct LinkTests {
  @Test func linksAndImagesTellWhatTheyAre() throws {
    let links = try read("[a *b*](c\\_d.md#e \"f &amp; g\") and [![h](i.png)](j) <k@l.fi>\n").links
    #expect(links.map(\.kind) == [.link, .link, .image, .link])
    #expect(links.map(\.destination) == ["c_d.md#e", "j", "i.png", "mailto:k@l.fi"])
    #expect(links.map(\.title) == ["f & g", "", "", ""])
    #expect(links.map(\.text) == ["a b", "h", "h", "k@l.fi"])
    #expect(links.map(\.isExternal) == [false, false, false, true])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "javascript&colon;alert(1)",
    "java&#10;script:alert(1)", "java&Tab;script:x", "&#1;javascript:x", "vbscript:x", "VBScript:x",
    "file:///etc/passwd",
    "data:text/html,x", "data:image/png;base64,x", "DATA:image/svg+xml,x", "&#x20;data:x",
    "javascripts:a", "filex:a", "search-ms:query=x", "ms-msdt:/id", "ms-word:ofe|u|x", "blob:x", "ftp://a.example/",
    "smb://a/b",
    "account:acme", "C:/a.pdf", "//a.b/c", "/\\\\a.b/c", "\\\\\\\\a.b\\\\c", "\\\\a", "&Tab;//a.b", "/&#10;/a.b",
  ])
  func unsafeDestinationsNeverReachThePage(_ destination: String) throws {
    for text in ["[w](<\(destination)>)", "![w](<\(destination)>)", "[w]\n\n[w]: <\(destination)>"] {
      let document = try read(text)
      #expect(document.links.map(\.isUnsafe) == [true], "\(text)")
      #expect(String(decoding: document.html, as: UTF8.self) == "<p>w</p>\n", "\(text)")
    }
  }

  @Test(arguments: [
    "https://a.example/", "HTTPS://a.example/", "mailto:a@b.fi", "data.md", "files/a.md", "#data:x", "?a:b",
    "a/javascript:b",
    "./10:30.pdf", "tel:+358", "a//b", "/a//b",
  ])
  func otherDestinationsStay(_ destination: String) throws {
    let document = try read("[w](\(destination))")
    #expect(document.links.map(\.isUnsafe) == [false])
    #expect(String(decoding: document.html, as: UTF8.self) == "<p><a href=\"\(destination)\">w</a></p>\n")
  }

  @Test func autolinksAreChecked() throws {
    #expect(try html("<javascript:alert(1)>") == "<p>javascript:alert(1)</p>\n")
  }

  @Test func targetsAreFilledInWhenThePageIsBuilt() throws {
    let text =
      "[a](x.md \"t\") [b *c*](gone.md) ![d](e.png \"u\") ![f](gone.png \"v\") [![g](h.png)](i.md) [j](https://k/x.md)\n"
    let document = try read(text)
    let page = document.html { link in
      if link.destination.hasPrefix("gone") { return .textOnly }
      if link.destination.hasSuffix(".md") { return .rewritten("../\(link.destination.dropLast(3)).html?a&b") }
      return .asWritten
    }
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<p><a href=\"../x.html?a&amp;b\" title=\"t\">a</a> b <em>c</em> "
        + "<img src=\"e.png\" alt=\"d\" title=\"u\" /> f <a href=\"../i.html?a&amp;b\">"
        + "<img src=\"h.png\" alt=\"g\" /></a> <a href=\"https://k/x.md\">j</a></p>\n")
    #expect(document.html { _ in .asWritten } == document.html)
  }

  @Test func whatABrowserRunsIsDownloaded() throws {
    let document = try read("[a](x.html \"t\") ![d](e.svg) ![ ](f.svg) [b ![c](g.svg)](i.md)\n")
    let page = document.html { link in
      link.destination.hasSuffix(".md") ? .asWritten : .download("files/\(link.destination)?&")
    }
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<p><a href=\"files/x.html?&amp;\" download title=\"t\">a</a> <a href=\"files/e.svg?&amp;\" download>d</a> "
        + "<a href=\"files/f.svg?&amp;\" download>f.svg?&amp; </a> <a href=\"i.md\">b c</a></p>\n")
  }

  @Test func linksInAlternativeTextsHaveNoPlaceOnThePage() throws {
    let document = try read("![a [b](c.md)](d.png)")
    #expect(document.links.map(\.destination) == ["d.png", "c.md"])
    #expect(document.links.map { $0.place == nil } == [false, true])
  }
}

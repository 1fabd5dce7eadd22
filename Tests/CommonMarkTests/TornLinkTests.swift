import CommonMark
import Diagnostics
import Testing

/// What was meant as a link, where a blank ends its address, and images of other hosts.
@Suite struct TornLinkTests {
  @Test(arguments: [
    ("[a](b c.pdf)", "b c.pdf", "[a](b c.pdf"), ("x [a](b c.pdf) y", "b c.pdf", "[a](b c.pdf"),
    ("[**a** b](c d.md#e)", "c d.md#e", "[**a** b](c d.md#e"), ("[a](b (1).pdf)", "b (1).pdf", "[a](b (1).pdf"),
    ("- one\n- [a](b c.pdf \"T\")", "b c.pdf", "[a](b c.pdf"), ("> x\n> [a](b c.pdf)", "b c.pdf", "[a](b c.pdf"),
    ("[a]: b c.pdf", "b c.pdf", "[a]: b c.pdf"), ("# [a](b c.pdf)", "b c.pdf", "[a](b c.pdf"),
  ])
  func isFoundAtItsPlace(text: String, destination: String, from: String) throws {
    let document = try read(text + "\n")
    let torn = try #require(document.tornLinks.first)
    #expect(document.tornLinks.count == 1 && document.links.isEmpty)
    #expect(torn.destination == destination)
    #expect(source(torn.at, of: text) == from)
    #expect(torn.written.map { source($0, of: text) } == destination)
  }

  @Test(arguments: [
    "[a](b.pdf)", "[a](<b c.pdf>)", "[a](b.pdf \"T\")", "`[a](b c.pdf)`", "[a] (b c.pdf)", "[a](b c.pdf", "a](b.pdf)",
    "```\n[a](b c.pdf)\n```", "[a](b%20c.pdf)", "[a]:b.pdf", "text ]: b c", "",
  ])
  func anythingElseIsNone(text: String) throws { #expect(try read(text + "\n").tornLinks.isEmpty) }

  @Test func anImageOfOneIsAnImage() throws {
    let document = try read("![a](b c.png) and [d](e f.pdf) and [d](e f.pdf)\n")
    #expect(document.tornLinks.map(\.kind) == [.image, .link, .link])
    #expect(document.tornLinks.map(\.at.start).sorted() == document.tornLinks.map(\.at.start))
    #expect(Set(document.tornLinks.map(\.at.start)).count == 3)
  }

  @Test(arguments: [
    ("![a *b*](https://h.example/x.png \"T\")", "<p><a href=\"https://h.example/x.png\" title=\"T\">a b</a></p>\n"),
    ("![](https://h.example/x.png)", "<p><a href=\"https://h.example/x.png\">https://h.example/x.png</a></p>\n"),
    ("[![a](https://h.example/x.png)](b.md)", "<p><a href=\"b.md\">a</a></p>\n"),
    ("![a](//h.example/x.png)", "<p>a</p>\n"),
    ("![a](x.png)", "<p><img src=\"x.png\" alt=\"a\" /></p>\n"),
  ])
  func anImageOfAnotherHostBecomesALink(text: String, expected: String) throws { #expect(try html(text) == expected) }

  @Test func aDestinationStandsWhereItIsWritten() throws {
    let text = "[a](b.md#c) ![d](<e f.png>) [g][h]\n\n[h]: i.md\n"
    let links = try read(text).links
    #expect(links.map { $0.written.map { source($0, of: text) } } == ["b.md#c", "e f.png", nil])
  }
}

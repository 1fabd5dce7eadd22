import CommonMark
import Diagnostics
import Testing

@Suite struct PositionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let links: [String]

    init(_ text: String, _ links: String...) {
      self.text = text
      self.links = links
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case("a [b](c) d\n", "[b](c)"),
    Case("a\nb [c](d)\n", "[c](d)"),
    Case("äö€😀 [b](c)\n", "[b](c)"),
    Case("a  \nb [c](d) [c](d)\n", "[c](d)", "[c](d)"),
    Case("# a [b](c) #\n", "[b](c)"),
    Case("a [b](c)\nd [b](c)\n===\n", "[b](c)", "[b](c)"),
    Case("- a\n    [b](c) extra\n", "[b](c)"),
    Case("- a\n[b](c) lazy\n", "[b](c)"),
    Case("> a\n[b](c) lazy\n> x [d](e)\n", "[b](c)", "[d](e)"),
    Case("> > a\n>> [b](c)\n> [d](e)\n", "[b](c)", "[d](e)"),
    Case("a\n\t[b](c) tab\n", "[b](c)"),
    Case("1. > - a\n   >   b [c](d)\n", "[c](d)"),
    Case("**a [b](c)** *[d](e)*\n", "[b](c)", "[d](e)"),
    Case("&amp;&ouml; \\[x\\](y) [b](c&amp;d)\n", "[b](c&amp;d)"),
    Case("`[x](y)` ``a ` [x](y)`` [b](c)\n", "[b](c)"),
    Case("`a\nb` [c](d)\n", "[c](d)"),
    Case("<http://a.b> <c@d.fi> [e](f)\n", "<http://a.b>", "<c@d.fi>", "[e](f)"),
    Case("<i title=\"[x](y)\"> [b](c)\n", "[b](c)"),
    Case("a <!-- [b](c)\n--> [b](c)\n", "[b](c)"),
    Case("[![a](b)](c) ![d](e)\n", "[![a](b)](c)", "![a](b)", "![d](e)"),
    Case("[a][b] [b][] [b]\n\n[b]: c\n", "[a][b]", "[b][]", "[b]"),
    Case("[no] [a][b]\n\n[b]: c\n", "[a][b]"),
    Case("[b] ![b]\n\n[b]: c\n", "[b]", "![b]"),
    Case("[a]: b\n[a]\n", "[a]"),
    Case("[a]: b 'c\nd'\n[e]: <f>\n[e] and [a]\n", "[e]", "[a]"),
    Case("[a\nb](c)\n", "[a\nb](c)"),
    Case("> [a\n> b](c) [d](e)\n", "[a\n> b](c)", "[d](e)"),
    Case("[a](b\n\"c\") [d](e)\n[f](g)\n", "[a](b\n\"c\")", "[d](e)", "[f](g)"),
    Case("[a](\nb) x\ny [d](e)\nz [d](e)\n", "[a](\nb)", "[d](e)", "[d](e)"),
    Case("[a](b \"c\nd\") ![d](e)\n", "[a](b \"c\nd\")", "![d](e)"),
    Case("a\\\nb [c](d)\\\n[e](f)\n", "[c](d)", "[e](f)"),
    Case("a\\\n[b](c)\n[b](c)\n", "[b](c)", "[b](c)"),
    Case("[a [b](c) d](c)\n", "[b](c)"),
    Case("![a [b](c) d](e)\n", "![a [b](c) d](e)", "[b](c)"),
    Case("[a](b(c)d) [e](<f g>) [h]()\n", "[a](b(c)d)", "[e](<f g>)", "[h]()"),
    Case("[a] (b) [c](d e) [f](g)\n", "[f](g)"),
    Case("a\r\n[b](c)\r\n\r\n[d](e)\r\n", "[b](c)", "[d](e)"),
    Case("[a](b)\n\n- [a](b)\n\n  [a](b)\n", "[a](b)", "[a](b)", "[a](b)"),
    Case("***[a](b)***\\\n`x`<i>y</i> [a](b)\n", "[a](b)", "[a](b)"),
    Case("[foo][undefined] [foo][defined]\n\n[defined]: x\n", "[foo][defined]"),
    Case("| a | [b](c) |\n|---|---|\n| [b](c) | d |\n", "[b](c)", "[b](c)"),
  ])
  func linksStandWhereTheyAreWritten(_ example: Case) throws {
    for prefix in ["", "---\nkey: ä\n---\n", "---\r\n---\r\n"] {
      let text = prefix + example.text
      let document = try read(text, from: prefix.utf8.count)
      #expect(document.links.map { source($0.at, of: text) } == example.links)
      let starts = document.links.map(\.at.start)
      #expect(starts == starts.sorted() && Set(starts).count == starts.count)
      for link in document.links { #expect(link.at.start >= prefix.utf8.count) }
    }
  }

  @Test func repeatedLinksHavePlacesOfTheirOwn() throws {
    let text = "> x [a](b)\ny [a](b)\n>   z\\\n> [a](b)\n"
    #expect(try read(text).links.map { Int($0.at.start) } == [4, 13, 29])
  }
}

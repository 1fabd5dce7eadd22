import StringTemplates
import Testing

@Suite struct LineTests {
  private static let rows = [Sample.Row(name: "a"), Sample.Row(name: "b")]

  @Test(arguments: [
    ("<ul>\n  {{#rows}}\n  <li>{{name}}\n  {{/rows}}\n</ul>\n", "<ul>\n  <li>a\n  <li>b\n</ul>\n"),
    ("<ul>{{#rows}}\n<li>{{name}}{{/rows}}\n</ul>", "<ul>\n<li>a\n<li>b\n</ul>"),
    ("a\n{{! remark }}\nb", "a\nb"), ("a {{! remark }}\nb", "a \nb"), ("{{! a }}\r\nb\r\n", "b\r\n"),
    ("{{^rows}}\nx\n{{/rows}}\ny", "y"), ("\t{{#isLate}}\nx\n\t{{/isLate}}", ""),
    ("a\n\n{{#rows}}\n\n{{name}}\n{{/rows}}\n\nb", "a\n\n\na\n\nb\n\nb"),
    ("{{#rows}}{{name}} {{/rows}}\nx", "a b \nx"),
  ])
  func aTagAloneOnItsLineTakesTheLineWithIt(_ template: String, _ written: String) {
    #expect(Templates(template).write(Sample(rows: Self.rows)) == written)
  }

  @Test func aPartialAloneOnItsLineIsIndentedAsItsTag() {
    let list = (name: "list", text: "<ul>\n\n{{#rows}}\n{{name}} <li>\n{{> item}}\n{{/rows}}\n</ul>\n")
    let item = (name: "item", text: "{{name}}\n")
    #expect(
      Templates("x\n  {{> list}}\ny", [list, item]).write(Sample(rows: [Self.rows[0]]))
        == "x\n  <ul>\n\n  a <li>\n  a\n  </ul>\ny")
  }

  @Test func aPartialInsideALineIsNot() {
    #expect(Templates("  x {{> a}}\n", [("a", "1\n2")]).write() == "  x 1\n2\n")
  }

  @Test func valuesAreNeverIndented() {
    #expect(Templates("  {{> a}}\n", [("a", "{{title}}\n")]).write(Sample(title: "1\n2")) == "  1\n2\n")
  }

  @Test func aByteOrderMarkIsNoText() { #expect(Templates("\u{FEFF}{{title}}").write() == "title") }
}

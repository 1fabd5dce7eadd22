import Diagnostics
import StringTemplates
import Testing

@Suite struct EscapingTests {
  private static let hostile = "<script>\"'&`\u{0}é</script>"

  @Test func textBetweenTags() {
    #expect(
      Templates("<p>{{title}}</p>").write(Sample(title: Self.hostile))
        == "<p>&lt;script&gt;&quot;'&amp;`\u{0}é&lt;/script&gt;</p>")
  }

  /// The bytes of a text are looked at several together, which must not show.
  @Test(arguments: 1...24) func everyPlaceOfATextIsEscaped(_ length: Int) {
    let templates = Templates("<p>{{title}}</p>")
    let marks = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "'"), ("#", "#"), ("é", "é")]
    for place in 0..<length {
      let before = String(repeating: "a", count: place)
      let after = String(repeating: "b", count: length - place - 1)
      for (mark, written) in marks {
        #expect(templates.write(Sample(title: before + mark + after)) == "<p>\(before)\(written)\(after)</p>")
      }
    }
  }

  @Test func textInAnElementWithoutTags() {
    #expect(Templates("<title>{{title}}</title>").write(Sample(title: "</title>")) == "<title>&lt;/title&gt;</title>")
  }

  @Test(arguments: ["\"", "'"]) func quotedAttribute(_ quote: String) {
    #expect(
      Templates("<p title=\(quote){{title}}\(quote)>").write(Sample(title: Self.hostile))
        == "<p title=\(quote)&lt;script&gt;&quot;&#39;&amp;`\u{0}é&lt;/script&gt;\(quote)>")
  }

  @Test(arguments: [
    ("javascript:alert(1)", "#"), ("JavaScript:alert(1)", "#"), (" javascript:alert(1)", "#"),
    ("java\nscript:alert(1)", "#"), ("vbscript:x", "#"), ("data:text/html,x", "#"), ("file:///etc/passwd", "#"),
    ("https\u{0}:x", "#"), (":", "#"),
    ("https://example.com/a?b=1&c='2'#d", "https://example.com/a?b=1&amp;c=&#39;2&#39;#d"),
    ("HTTP://example.com", "HTTP://example.com"), ("mailto:a@example.com", "mailto:a@example.com"),
    ("tel:+358401234567", "tel:+358401234567"), ("#risks", "#risks"), ("../a/b.html", "../a/b.html"),
    ("a/b:c", "a/b:c"), ("?q=a:b", "?q=a:b"), ("", ""),
    ("a b\"<>\\é%20.html", "a%20b%22%3C%3E%5C%C3%A9%20.html"),
  ])
  func address(_ value: String, _ written: String) {
    #expect(Templates("<a href=\"{{link}}\">").write(Sample(link: value)) == "<a href=\"\(written)\">")
    #expect(Templates("<img SRC = '{{link}}'>").write(Sample(link: value)) == "<img SRC = '\(written)'>")
  }

  @Test func partOfAnAddress() {
    let view = Sample(title: "a b/../\"&é:", link: "../", count: -3)
    #expect(
      Templates("<a href=\"{{link}}x/{{title}}.html?n={{count}}\">").write(view)
        == "<a href=\"../x/a%20b%2F..%2F%22%26%C3%A9%3A.html?n=-3\">")
  }

  @Test func anAddressInsideAnotherIsAPartOfIt() {
    #expect(
      Templates("<a href=\"x?to={{link}}\">").write(Sample(link: "https://example.com/?a&b"))
        == "<a href=\"x?to=https%3A%2F%2Fexample.com%2F%3Fa%26b\">")
  }

  @Test func everyAddressIsChecked() {
    let view = Sample(link: "", source: "javascript:x")
    #expect(
      Templates("<a href=\"{{link}}{{#source}}{{source}}{{/source}}\">").write(view) == "<a href=\"#\">")
  }

  @Test func addressesOfAList() {
    #expect(
      Templates("<img srcset=\"{{link}} 1x, {{link}} 2x\">").write(Sample(link: "a,b c.png"))
        == "<img srcset=\"a%2Cb%20c.png 1x, a%2Cb%20c.png 2x\">")
  }

  @Test func addressShownAsText() {
    let view = Sample(link: "javascript:'<'")
    #expect(
      Templates("{{link}} <p title='{{link}}'>").write(view)
        == "javascript:'&lt;' <p title='javascript:&#39;&lt;&#39;'>")
  }

  @Test func markupPasses() {
    #expect(Templates("<div>{{body}}</div>").write(Sample(body: Markup("<b>&amp;</b>"))) == "<div><b>&amp;</b></div>")
  }

  @Test func wordsAreEscapedByTheirPlace() {
    #expect(
      Templates("{{text.save}} <p title='{{text.quoted}}'>").write()
        == "Save &amp; close <p title='it&#39;s &quot;so&quot;'>")
  }

  @Test func numbersMayStandInStyle() {
    let view = Sample(count: 12, width: 33.333)
    #expect(
      Templates("<p style=\"width:{{width}}%;order:{{count}}\">").write(view) == "<p style=\"width:33.33%;order:12\">")
  }

  @Test func drawingAttributesAreOrdinary() {
    #expect(
      Templates("<rect x=\"{{width}}\" fill=\"{{title}}\"/><text>{{title}}</text>").write(
        Sample(title: "<", width: 1.5))
        == "<rect x=\"1.5\" fill=\"&lt;\"/><text>&lt;</text>")
  }

  @Test(arguments: [
    "<p{{#isLate}} class=\"late\"{{/isLate}}>", "<p{{#isLate}} hidden{{/isLate}} id=\"a\">",
    "<p class=\"a{{#isLate}} late{{/isLate}}\">", "<a href=\"{{#isLate}}{{link}}{{/isLate}}{{^isLate}}#{{/isLate}}\">",
    "{{#isLate}}<b>{{/isLate}}x{{#isLate}}</b>{{/isLate}}", "a < b {{title}} <", "<!-- a -- > -->{{title}}",
    "<!-->{{title}}", "<script src=\"a.js\"></script >{{title}}",
    "<input value='>' {{#isLate}}checked{{/isLate}}/>{{title}}",
    "<?xml version=\"1.0\"?><svg xlink:href='{{link}}'/>", "<textarea>{{title}}</textarea>{{title}}",
  ])
  func isAllowed(_ template: String) {
    #expect(Templates(template).compiler.diagnostics == [])
  }
}

import Diagnostics
import StringTemplates
import Testing

@Suite struct FaultTests {
  static let form: [FaultCase] = [
    FaultCase("tag-unclosed", "é\n  «{{»title} and {{title}}"),
    FaultCase("tag-unclosed", "{{title}} «{{»title"),
    FaultCase("unescaped", "a\nb «{{{title}}}»"),
    FaultCase("unescaped", "«{{& title}}»"),
    FaultCase("delimiters", "«{{=<% %>=}}»"),
    FaultCase("name-missing", "<p>«{{}}»"),
    FaultCase("name-missing", "«{{> }}»"),
    FaultCase("implicit-iterator", "{{#rows}}«{{.}}»{{/rows}}"),
    FaultCase("dotted-name", "«{{owner.name}}»"),
    FaultCase("dotted-name", "«{{#owner.name}}»x{{/owner.name}}"),
    FaultCase("section-unclosed", "a\n«{{#isLate}}»\nb"),
    FaultCase("section-unclosed", "{{#isLate}}«{{^rows}}»{{/isLate}}"),
    FaultCase("close-stray", "a «{{/isLate}}»"),
    FaultCase("close-mismatched", "{{#isLate}}a{{/ «isLat» }}", suggestion: "isLate"),
    FaultCase("outside-block", "{{<frame}}«{{title}}»{{/frame}}", [("frame", "")]),
    FaultCase("block-twice", "{{<frame}}{{$a}}{{/a}}«{{$a}}»{{/a}}{{/frame}}", [("frame", "{{$a}}{{/a}}")]),
  ]

  static let names: [FaultCase] = [
    FaultCase("field-unknown", "<p>ä\n <b>{{ «titel» }}", suggestion: "title"),
    FaultCase("field-unknown", "{{#«islate»}}x{{/islate}}", suggestion: "isLate"),
    FaultCase("field-unknown", "{{^«nothing-like-it»}}x{{/nothing-like-it}}"),
    FaultCase("field-unknown", "{{#rows}}{{«nam»}}{{/rows}}", suggestion: "name"),
    FaultCase("field-outside", "{{#rows}}{{«title»}}{{/rows}}"),
    FaultCase("field-outside", "{{#owner}}{{#«isLate»}}x{{/isLate}}{{/owner}}"),
    FaultCase("word-unknown", "{{«text.sav»}}", suggestion: "text.save"),
    FaultCase("section-on-word", "{{#«text.save»}}x{{/text.save}}"),
    FaultCase("partial-unknown", "{{> «partials/rwo»}}", [("partials/row", "")], suggestion: "partials/row"),
    FaultCase("layout-unknown", "{{<«fram»}}{{/fram}}", [("frame", "")], suggestion: "frame"),
    FaultCase(
      "block-unknown", "{{<frame}}{{$«contents»}}x{{/contents}}{{/frame}}",
      [("frame", "{{>inner}}{{$content}}{{/content}}"), ("inner", "{{$contents}}{{/contents}}")], suggestion: "content"),
    FaultCase("recursive", "{{>a}}", [("a", "x {{>b}}"), ("b", "\n{{> «a» }}")]),
    FaultCase("recursive", "{{<frame}}{{/frame}}", [("frame", "{{<«frame»}}{{/frame}}")]),
  ]

  static let kinds: [FaultCase] = [
    FaultCase("not-a-value", "{{«isLate»}}"), FaultCase("not-a-value", "{{«rows»}}"),
    FaultCase("not-a-value", "{{«owner»}}"),
    FaultCase("section-on-value", "{{#«title»}}x{{/title}}"), FaultCase("section-on-value", "{{^«count»}}x{{/count}}"),
    FaultCase("section-on-value", "{{#«body»}}x{{/body}}"),
    FaultCase("optional-outside", "Sponsor: {{«sponsor»}}"),
    FaultCase("optional-outside", "{{^sponsor}}{{«sponsor»}}{{/sponsor}}"),
    FaultCase("optional-outside", "{{#sponsor}}{{sponsor}}{{/sponsor}} {{«sponsor»}}"),
    FaultCase("optional-outside", "<a href=\"{{«source»}}\">"), FaultCase("optional-outside", "{{«limit»}}"),
    FaultCase("never-absent", "{{^«owner»}}x{{/owner}}"),
  ]

  static let places: [FaultCase] = [
    FaultCase("in-tag-name", "<{{«title»}}>"), FaultCase("in-tag-name", "<h{{«count»}}>"),
    FaultCase("in-tag", "<p {{«title»}}>"), FaultCase("in-tag", "<p data-{{«title»}}=\"\">"),
    FaultCase("unquoted", "<p class={{«title»}}>"), FaultCase("unquoted", "<p class=a{{«text.save»}}>"),
    FaultCase("in-declaration", "<!DOCTYPE {{«title»}}>"), FaultCase("in-comment", "<!-- {{«title»}} -->"),
    FaultCase("in-event", "<p ONclick=\"{{«title»}}\">"),
    FaultCase("in-srcdoc", "<iframe srcdoc='{{«title»}}'></iframe>"),
    FaultCase("in-script", "<script>\nlet a = \"{{«title»}}\"</script>"),
    FaultCase("in-script", "<script>'</scripty>'{{«count»}}</script>"),
    FaultCase("in-style", "<STYLE>p { width: {{«width»}} }</style>"), FaultCase("in-raw", "<xmp>{{«title»}}</xmp>"),
    FaultCase("address-start", "<a href=\"{{«title»}}\">"), FaultCase("address-start", "<img src=' {{«count»}}'>"),
    FaultCase("address-start", "<img srcset=\"a.png 1x, {{«title»}} 2x\">"),
    FaultCase("address-start", "<a href=\"{{#isLate}}a/{{/isLate}}{{«title»}}\">"),
    FaultCase("address-scheme", "<a href=\"javascript:f('{{«title»}}')\">"),
    FaultCase("address-scheme", "<a href=\"{{#isLate}}data:{{/isLate}}{{«link»}}\">"),
    FaultCase("markup-misplaced", "<p title=\"{{«body»}}\">"),
    FaultCase("markup-misplaced", "<title>{{«body»}}</title>"),
    FaultCase("markup-misplaced", "<a href=\"x{{«body»}}\">"),
    FaultCase("style-attribute", "<p style=\"width:{{«title»}}\">"),
  ]

  static let markup: [FaultCase] = [
    FaultCase("unfinished", "<p>a</p>\n«<»p class=\"a\" {{#isLate}}b{{/isLate}}"),
    FaultCase("unfinished", "«<»script>let a"),
    FaultCase("blank-missing", "<p class=\"a\"«i»d=\"b\">"),
    FaultCase("blank-missing", "<p{{#isLate}} class=\"a\"{{/isLate}}«i»d=\"b\">"),
    FaultCase("section-splits-markup", "<p class=\"a«{{#isLate}}»\">{{/isLate}}\">"),
    FaultCase("section-splits-markup", "«{{#isLate}}»<p {{/isLate}}"),
    FaultCase("section-splits-markup", "«{{^isLate}}»<script>{{/isLate}}"),
    FaultCase("section-splits-markup", "<p «{{#rows}}»class={{/rows}}>"),
  ]

  @Test(arguments: form + names + kinds + places + markup)
  func isToldOnceAtItsPlace(_ test: FaultCase) {
    let found = test.found
    #expect(found.map(\.variant) == [test.variant])
    #expect(found.map(\.place) == [test.place])
    #expect(found.first?.suggestion == test.suggestion)
  }

  @Test func everyErrorIsExplainedInTheGuide() throws {
    let guide = try Differences.guide()
    for test in Self.form + Self.names + Self.kinds + Self.places + Self.markup {
      #expect(guide.contains("`\(test.variant)`"), "docs/templates.md does not explain \(test.variant)")
    }
  }

  @Test func placesAreLinesAndColumnsOfTheFile() {
    let test = FaultCase("field-unknown", "<p>\n  €é {{«titel»}}")
    #expect(test.found.map(\.place) == ["page:2:8-2:13"])
  }

  @Test func everyFaultOfAllTemplatesIsTold() {
    let templates = Templates("{{a}} {{> b}} <p {{title}}>", [("b", "{{c}}\n{{{d}}}"), ("unused", "{{#e}}")])
    #expect(
      templates.compiler.diagnostics.map { "\($0.phrase.key.name.dropFirst(17)) \($0.at.file.index)" } == [
        "field-unknown 0", "in-tag 0", "field-unknown 1", "unescaped 1", "section-unclosed 2",
      ])
    #expect(templates.compiler.unused == ["unused"])
  }

  @Test func aFaultInAPartialNotesTheTagsThatIncludeIt() {
    let templates = Templates("<p>\n{{> a}}", [("a", "{{> b}}"), ("b", "{{nam}}")])
    let fault = templates.compiler.diagnostics.first
    #expect(fault?.at.file == FileID(2))
    #expect(fault?.notes.map(\.at) == [range(1, 0, 7), range(0, 4, 11)])
    #expect(fault?.notes.map(\.phrase.key.name) == ["template-invalid.included", "template-invalid.included"])
    #expect(fault?.notes.first?.phrase == .templateInvalidIncluded(template: .name("b")))
  }

  @Test func aFaultInAReplacedBlockIsToldInThePageThatReplacesIt() {
    let templates = Templates("{{<frame}}{{$a}}{{nam}}{{/a}}{{/frame}}", [("frame", "<p>{{$a}}{{/a}}{{titl}}")])
    #expect(templates.compiler.diagnostics.map(\.at.file) == [FileID(0), FileID(1)])
    #expect(templates.compiler.diagnostics.map(\.notes.count) == [0, 1])
  }

  @Test func aTemplateThatIsNotThereIsAFault() {
    var compiler = Compiler(TemplateSet([]), words: .none)
    #expect(compiler.compile("page", for: Sample.self) == nil)
    #expect(compiler.diagnostics.map(\.phrase.key.name) == ["template-invalid.template-missing"])
  }

  @Test func aTemplateThatIsNoTextIsAFault() {
    var compiler = Compiler(
      TemplateSet([TemplateSource(name: "page", bytes: [0x61, 0xFF], file: FileID(0))]), words: .none)
    #expect(compiler.compile("page", for: Sample.self) == nil)
    #expect(compiler.diagnostics.map(\.phrase.key.name) == ["template-invalid.not-utf8"])
  }

  @Test func sizeAndDepthAreBounded() {
    let deep = String(repeating: "{{#isLate}}", count: 65) + String(repeating: "{{/isLate}}", count: 65)
    #expect(Templates(deep).write() == "template-invalid.too-deep")
    let doubling =
      (0..<30).map { (name: "t\($0)", text: "{{> t\($0 + 1)}}{{> t\($0 + 1)}}") } + [(name: "t30", text: "x")]
    #expect(Templates("{{> t0}}", doubling).compiler.diagnostics.contains { $0.phrase.key.name.hasSuffix("too-large") })
  }

  private func range(_ file: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: FileID(file), start: start, end: end)
  }
}

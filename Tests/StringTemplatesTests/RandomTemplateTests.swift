import StringTemplates
import Testing

@Suite struct RandomTemplateTests {
  private static let parts = [
    "{{title}}", "{{link}}", "{{count}}", "{{body}}", "{{#isLate}}", "{{/isLate}}", "{{^isLate}}", "{{#rows}}",
    "{{/rows}}", "{{name}}", "{{#sponsor}}", "{{sponsor}}", "{{/sponsor}}", "{{> part}}", "{{<frame}}", "{{/frame}}",
    "{{$a}}", "{{/a}}", "{{! x }}", "{{", "}}", "{", "<p", ">", "<a href=", "\"", "'", " class=", " ", "\n", "\r\n",
    "  ",
    "</p>", "<script>", "</script>", "<!--", "-->", "<title>", "</title>", "/", "?", ":", "javascript", "é", "x",
    "{{text.save}}",
  ]

  /// A small generator of its own, so that a failure comes again.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test func noTemplateThatCompilesLetsAValueOut() {
    let hostile = "'\"><script>alert(1)"
    let view = Sample(
      title: hostile, sponsor: hostile, isLate: true, rows: [.init(name: hostile, link: "javascript:alert(1)")],
      body: Markup(""), link: "javascript:alert(1)")
    var generator = Generator(state: 7)
    var compiled = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...9, using: &generator)
      let page = (0..<length).compactMap { _ in Self.parts.randomElement(using: &generator) }.joined()
      let templates = Templates(page, [("part", "{{title}}\n<b>"), ("frame", "<i>{{$a}}{{title}}{{/a}}")])
      guard templates.program != nil else {
        #expect(!templates.compiler.diagnostics.isEmpty)
        continue
      }
      compiled += 1
      let written = templates.write(view)
      #expect(!written.contains("><script>alert"), "\(page)")
    }
    #expect(compiled > 1000)
  }
}

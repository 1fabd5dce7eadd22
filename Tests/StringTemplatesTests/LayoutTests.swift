import StringTemplates
import Testing

@Suite struct LayoutTests {
  private let frame = (
    name: "frame", text: "<title>{{$title}}Plans{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
  )

  @Test func blocksReplaceThoseOfTheLayout() {
    let page = """
      {{<frame}}
      This line shows nowhere.
      {{$title}}{{title}}{{/title}}
      {{$main}}
      <p>{{title}}</p>
      <p>{{#isLate}}late{{/isLate}}</p>
      {{/main}}
      {{/frame}}

      """
    #expect(
      Templates(page, [frame]).write()
        == "<title>title</title>\n<main>\n  <p>title</p>\n  <p></p>\n</main>\n")
  }

  @Test func aBlockThatIsNotReplacedStandsAsItIs() {
    #expect(Templates("{{<frame}}{{/frame}}", [frame]).write() == "<title>Plans</title>\n<main>\n</main>\n")
  }

  @Test func layoutsMayHaveLayouts() {
    let middle = (name: "middle", text: "{{<frame}}{{$main}}[{{$inner}}none{{/inner}}]{{/main}}{{/frame}}")
    #expect(
      Templates("{{<middle}}{{$inner}}x{{/inner}}{{$title}}t{{/title}}{{/middle}}", [middle, frame]).write()
        == "<title>t</title>\n<main>\n  [x]</main>\n")
  }

  @Test func aBlockSeesTheViewOfItsPlace() {
    let list = (name: "list", text: "{{#rows}}{{$row}}{{/row}}{{/rows}}")
    #expect(
      Templates("{{<list}}{{$row}}{{name}};{{/row}}{{/list}}", [list]).write(Sample(rows: [.init(), .init()]))
        == "row;row;")
  }

  @Test func aBlockOfItsOwnNameInsideAReplacementShowsItsDefault() {
    #expect(
      Templates("{{<frame}}{{$title}}{{$title}}a{{/title}}b{{/title}}{{/frame}}", [frame]).write()
        == "<title>ab</title>\n<main>\n</main>\n")
  }

  @Test func blocksOfAPartialAreNotReplaced() {
    let outer = (name: "outer", text: "{{> part}}{{$x}}1{{/x}}")
    #expect(
      Templates("{{<outer}}{{$x}}2{{/x}}{{/outer}}", [outer, (name: "part", text: "{{$x}}3{{/x}}")]).write() == "32")
  }

  @Test func placesAreFoundAfterTheLayoutIsResolved() {
    let frame = (name: "frame", text: "<p title=\"{{$a}}{{/a}}\">{{$b}}{{/b}}")
    #expect(
      Templates("{{<frame}}{{$a}}{{title}}{{/a}}{{$b}}{{title}}{{/b}}{{/frame}}", [frame]).write(Sample(title: "'"))
        == "<p title=\"&#39;\">'")
  }
}

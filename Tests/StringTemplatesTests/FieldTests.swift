import Diagnostics
import StringTemplates
import Testing

@Suite struct FieldTests {
  @Test func optionalsShowInsideTheirSections() {
    let template = """
      {{#sponsor}}s={{sponsor}} {{/sponsor}}{{^sponsor}}no s {{/sponsor}}{{#aside}}a={{aside}} {{/aside}}\
      {{#source}}<a href="{{source}}"> {{/source}}{{#limit}}l={{limit}} {{/limit}}{{#height}}h={{height}} {{/height}}\
      {{#deputy}}d={{name}} {{/deputy}}{{^deputy}}no d {{/deputy}}
      """
    #expect(Templates(template).write() == "no s no d ")
    let view = Sample(
      sponsor: "S", deputy: .init(name: "D"), aside: Markup("<i>"), source: "u", limit: 3, height: 2.5)
    #expect(Templates(template).write(view) == "s=S a=<i> <a href=\"u\"> l=3 h=2.5 d=D ")
  }

  @Test func anEmptyTextIsNotAbsent() {
    #expect(Templates("{{#sponsor}}[{{sponsor}}]{{/sponsor}}").write(Sample(sponsor: "")) == "[]")
  }

  @Test func flagsListsAndObjectsChooseSections() {
    let template =
      "{{#isLate}}late{{/isLate}}{{^isLate}}in time{{/isLate}} {{#rows}}{{name}}{{#note}}:{{note}}{{/note}},{{/rows}}{{^rows}}none{{/rows}} {{#owner}}{{name}}{{/owner}}"
    #expect(Templates(template).write() == "in time none row")
    let view = Sample(isLate: true, rows: [.init(name: "a", note: "n"), .init(name: "b")], owner: .init(name: "o"))
    #expect(Templates(template).write(view) == "late a:n,b, o")
  }

  @Test func aViewOfOneValueInsideAnotherSectionStaysOpen() {
    #expect(
      Templates("{{#sponsor}}{{^isLate}}{{#sponsor}}{{sponsor}}{{/sponsor}}{{sponsor}}{{/isLate}}{{/sponsor}}")
        .write(Sample(sponsor: "s")) == "ss")
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (93, "93"), (100, "100"), (4_021, "4021"), (10_000, "10000"), (-1, "-1"),
    (1_234_567, "1234567"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func integers(_ value: Int, _ written: String) {
    #expect(Templates("{{count}}").write(Sample(count: value)) == written)
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.05, "0.05"), (-0.001, "0"), (-0.25, "-0.25"), (99.999, "100"),
      (12.345, "12.35"),
      (1e12, "1000000000000"), (1e14, "0"), (.nan, "0"), (.infinity, "0"), (-.infinity, "0"),
    ] as [(Double, String)])
  func numbers(_ value: Double, _ written: String) {
    #expect(Templates("{{width}}").write(Sample(width: value)) == written)
  }

  @Test func oneOutputServesManyPages() {
    let program = Templates("<p>{{title}}</p>").program
    var output = Output(capacity: 1)
    program?.run(Sample(title: String(repeating: "<", count: 10_000)), &output)
    #expect(output.count == 7 + 40_000)
    output.removeAll()
    program?.run(Sample(title: "b"), &output)
    #expect(output.bytes == Array("<p>b</p>".utf8))
    #expect(output.withBytes { $0.count } == 8)
  }

  @Test func shapesListEveryViewOnce() {
    struct Tree: View {
      let children: [Tree]
      static let fields: [Field<Self>] = [.list("children", \.children)]
    }
    #expect(ViewShape(Tree.self).reachable.map(\.name) == ["Tree"])
    let views = ViewShape(Sample.self).reachable
    #expect(views.map(\.name) == ["Sample", "Row"])
    #expect(views.last?.fields.contains { $0.name == "note" && $0.shape.kind == .text && $0.shape.isOptional } == true)
  }

  @Test func namesOfFilesLoseTheirExtension() {
    let paths = ["account.html", "partials/row.html", "charts/v1.2/bar.svg", "a.b/c", ".hidden/x"]
    #expect(
      paths.map(TemplateSource.name(ofPath:)) == ["account", "partials/row", "charts/v1.2/bar", "a.b/c", ".hidden/x"])
  }
}

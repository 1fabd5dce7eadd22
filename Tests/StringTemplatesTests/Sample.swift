import Diagnostics
import StringTemplates

/// A view with a field of every kind.
struct Sample: View {
  struct Row: View {
    var name = "row"
    var link = "row.html"
    var note: String?

    static let fields: [Field<Self>] = [
      .text("name", \.name), .url("link", \.link), .optionalText("note", \.note),
    ]
  }

  var title = "title"
  var sponsor: String?
  var isLate = false
  var rows: [Row] = []
  var owner = Row()
  var deputy: Row?
  var body = Markup("<b>body</b>")
  var aside: Markup?
  var link = "link.html"
  var source: String?
  var count = 0
  var limit: Int?
  var width = 0.0
  var height: Double?

  static let fields: [Field<Self>] = [
    .text("title", \.title), .optionalText("sponsor", \.sponsor), .flag("isLate", \.isLate), .list("rows", \.rows),
    .object("owner", \.owner), .optionalObject("deputy", \.deputy), .markup("body", \.body),
    .optionalMarkup("aside", \.aside), .url("link", \.link), .optionalURL("source", \.source),
    .integer("count", \.count), .optionalInteger("limit", \.limit), .number("width", \.width),
    .optionalNumber("height", \.height),
  ]
}

/// Templates of a test by name; `page` is the one that is compiled.
struct Templates {
  static let words = ["save": "Save & close", "quoted": "it's \"so\""]

  let names: [String]
  let compiler: Compiler
  let program: Program<Sample>?

  init(_ page: String, _ others: [(name: String, text: String)] = []) {
    let texts = [(name: "page", text: page)] + others
    names = texts.map(\.name)
    let sources = texts.enumerated().map { place, text in
      TemplateSource(name: text.name, bytes: Array(text.text.utf8), file: FileID(place))
    }
    let words = InterfaceWords(names: Self.words.keys.sorted()) { Self.words[$0] }
    var compiler = Compiler(TemplateSet(sources), words: words)
    program = compiler.compile("page", for: Sample.self)
    self.compiler = compiler
  }

  /// What the page writes; the keys of the faults where it does not compile.
  func write(_ view: Sample = Sample()) -> String {
    guard let program else { return compiler.diagnostics.map(\.phrase.key.name).joined(separator: " ") }
    return String(decoding: program.render(view), as: UTF8.self)
  }
}

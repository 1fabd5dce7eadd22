import Diagnostics
import Foundation
import StringTemplates

/// One case of the Mustache specification.
struct MustacheCase: Decodable {
  struct File: Decodable {
    let tests: [MustacheCase]
  }

  enum Outcome: Equatable {
    case passed
    /// Not compiled, for the first of these variants of faults.
    case refused([String])
    case differs(String)
  }

  let name: String
  let data: Data
  let template: String
  let partials: [String: String]?
  let expected: String

  func run() -> Outcome {
    let partials = (partials ?? [:]).sorted { $0.key < $1.key }
    let texts = [("the case", template)] + partials.map { ($0.key, $0.value) }
    let sources = texts.enumerated().map { place, text in
      TemplateSource(name: text.0, bytes: Array(text.1.utf8), file: FileID(place))
    }
    var compiler = Compiler(TemplateSet(sources), words: .none)
    guard let program = compiler.compile("the case", fields: data.ownFields) else {
      return .refused(compiler.diagnostics.map { String($0.phrase.key.name.dropFirst("template-invalid.".count)) })
    }
    let written = String(decoding: program.render(data), as: UTF8.self)
    return written == expected ? .passed : .differs(written)
  }

  /// The folder of the specifications: `$LINJAUS_SPECS`, else the one beside the package; nil where neither is there.
  static var folder: URL? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    let given = ProcessInfo.processInfo.environment["LINJAUS_SPECS"].map { URL(filePath: $0) }
    return [given, root.appending(path: "shared/specs")].compactMap { $0?.appending(path: "mustache") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}

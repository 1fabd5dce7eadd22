import AccountPlans
import Alignment
import Diagnostics
import Languages
import StringTemplates

/// The fields of Place in the templates.
package struct PlaceView: View, Equatable {
  /// "havupuro.md:71:5"
  package var name: String
  package var url: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
  ]
}

/// Places in the source, linked where the site says where its source is seen.
struct SourceLinks: Sendable {
  private enum Piece {
    case text(String)
    case path
    case line
  }

  private let files: SourceFiles
  /// Of site.yaml's `source_url`; nil without one.
  private let pattern: [Piece]?

  init(_ content: SiteContent) {
    files = content.files
    pattern = content.context.site.file.sourceUrl.map { Self.pieces(of: $0.value) }
  }

  /// `havupuro.md:71:5`
  func view(of range: SourceRange) -> PlaceView {
    var path = files.path(of: range)
    let start = files.start(of: range)
    let name = String.written { name in
      path.withUTF8 { path in
        let folder = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        name.append(UnsafeBufferPointer(rebasing: path[folder...]))
      }
      name.append(UInt8(ascii: ":"))
      name.append(start.line)
      name.append(UInt8(ascii: ":"))
      name.append(start.column)
    }
    return PlaceView(name: name, url: url(of: path, line: start.line))
  }

  /// The address of a line of a file.
  func url(of path: String, line: Int) -> String? {
    guard let pattern else { return nil }
    return String.written { url in
      for piece in pattern {
        switch piece {
        case .text(let text): url.append(text)
        case .path: url.append(SiteAddresses.escaped(path))
        case .line: url.append(line)
        }
      }
    }
  }

  private static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = pattern[...]
    while let first = rest.first {
      if rest.hasPrefix("{path}") || rest.hasPrefix("{line}") {
        pieces += [.text(text), rest.hasPrefix("{path}") ? .path : .line]
        text = ""
        rest = rest.dropFirst("{path}".count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return pieces + [.text(text)]
  }
}

import AccountPlans
import Alignment
import Diagnostics

/// Places in the source, linked where the site says where its source is seen.
struct SourcePlaces: Sendable {
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
    let path = files.path(of: range)
    let start = files.start(of: range)
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return PlaceView(name: "\(name):\(start.line):\(start.column)", url: url(of: path, line: start.line))
  }

  /// The address of a line of a file.
  func url(of path: String, line: Int) -> String? {
    guard let pattern else { return nil }
    var url = ""
    for piece in pattern {
      switch piece {
      case .text(let text): url += text
      case .path: url += SiteAddresses.escaped(path)
      case .line: url += String(line)
      }
    }
    return url
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

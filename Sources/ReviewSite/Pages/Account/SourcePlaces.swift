import AccountPlans
import Alignment
import Diagnostics

/// Places in the source, linked where the site says where its source is seen.
struct SourcePlaces {
  let content: SiteContent

  /// `havupuro.md:71:5`
  func view(of range: SourceRange) -> PlaceView {
    let path = content.files.path(of: range)
    let start = content.files.start(of: range)
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return PlaceView(name: "\(name):\(start.line):\(start.column)", url: url(of: path, line: start.line))
  }

  /// The address of a line by site.yaml's `source_url`; nil without one.
  func url(of path: String, line: Int) -> String? {
    guard let pattern = content.context.site.file.sourceUrl?.value else { return nil }
    var url = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      url += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("{path}") {
        url += path
        rest = rest.dropFirst("{path}".count)
      } else if rest.hasPrefix("{line}") {
        url += String(line)
        rest = rest.dropFirst("{line}".count)
      } else {
        url.append(rest.removeFirst())
      }
    }
    return url + rest
  }
}

import CommonMark
import Diagnostics
import FrontMatter

/// Judges the paths of a text's relative links: none may leave the content folder.
package enum LinkPaths {
  /// The path in the content folder that a relative link of a file leads to, without its fragment; nil for a link to
  /// elsewhere, to a place in the same text, or out of the folder.
  package static func target(of link: Link, from path: String) -> String? {
    guard link.reach == .site else { return nil }
    let destination = link.destination.prefix { $0 != "#" && $0 != "?" }
    guard !destination.isEmpty else { return nil }
    return resolve(String(destination), from: path)
  }

  /// The same of what was meant as a link.
  package static func target(of link: TornLink, from path: String) -> String? {
    let destination = link.destination.prefix { $0 != "#" && $0 != "?" }
    return destination.contains(":") ? nil : target(of: link.destination, from: path)
  }

  /// The same of an address that would be written.
  package static func target(of address: String, from path: String) -> String? {
    let destination = address.prefix { $0 != "#" && $0 != "?" }
    return destination.isEmpty ? nil : resolve(String(destination), from: path)
  }

  static func noteOutside(_ text: PlanText, path: String, _ faults: inout FaultLog) {
    for link in text.links where link.reach == .site {
      let destination = String(link.destination.prefix { $0 != "#" && $0 != "?" })
      guard !destination.isEmpty, resolve(destination, from: path) == nil else { continue }
      faults.note(.pathOutside, .pathOutsideLink(path: .name(FaultLog.shortened(destination))), at: link.at)
    }
  }

  /// Joins a relative path to the folder of a file, one that begins with `/` to the content folder; nil where it leads out of
  /// it.
  private static func resolve(_ destination: String, from path: String) -> String? {
    var parts = destination.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in PercentEncoding.decoded(destination).split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else if part != ".", !part.isEmpty {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

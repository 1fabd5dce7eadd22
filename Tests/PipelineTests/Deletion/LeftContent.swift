import AccountPlans
import CommonMark
import Diagnostics
import FrontMatter

/// What a redaction left of a content folder, as text without places: what no page shows may show tomorrow.
struct LeftContent {
  private var lines: [String] = []

  static func text(_ content: Content) -> String {
    var left = LeftContent()
    for plan in content.plans { left.add(plan.value, "plan") }
    for page in content.pages { left.add(page.text, "page") }
    let site = content.site.file
    left.add(site.goals, "goals")
    left.add(site.commitment as Any, "commitment")
    left.add(site.escalation as Any, "escalation")
    left.add(site.forums, "forums")
    left.add(content.model.levels as Any, "levels")
    left.add(content.model.sections, "sections")
    return left.lines.joined(separator: "\n")
  }

  private mutating func add(_ value: Any, _ path: String) {
    switch value {
    case is SourceRange, is FileID, is Link.Place: return
    case let text as String: return lines.append("\(path)=\(text)")
    case let bytes as [UInt8]: return lines.append("\(path)=\(String(decoding: bytes, as: UTF8.self))")
    default: break
    }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return lines.append("\(path)=\(value)") }
    for (place, child) in mirror.children.enumerated() {
      let name = child.label ?? "\(place)"
      // Offsets in the file.
      if ["at", "start", "end", "written"].contains(name) || name.hasSuffix("Start") || name.hasSuffix("End") {
        continue
      }
      add(child.value, "\(path).\(name)")
    }
  }
}

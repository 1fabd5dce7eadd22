import AccountPlans
import Diagnostics
import FrontMatter

/// What the reader of a site does not see.
package struct Visibility: Sendable {
  /// Key paths of plans, as `hides` writes them.
  package let hiddenParts: Set<String>

  /// All there is: what a check reads.
  package static let everything = Visibility(hiddenParts: [])

  /// What a site without an audience shows: no personal data but what `shows` of site.yaml names.
  package static func site(_ site: Site) -> Visibility {
    let shown = Set(site.file.shows.map(\.value))
    return Visibility(hiddenParts: Set(PersonalData.allCases.filter { !shown.contains($0) }.map(\.rawValue)))
  }

  /// Clears what is not seen, so that nothing computed later can hold it.
  package func redact(_ content: Content) -> Content {
    guard !hiddenParts.isEmpty else { return content }
    var content = content
    let hidden = AccountPlan.keys.filter { hiddenParts.contains($0.name) }
    for index in content.plans.indices {
      for key in hidden { key.hide(&content.plans[index]) }
    }
    return content
  }
}

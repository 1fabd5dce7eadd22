import Diagnostics
import FrontMatter

/// What the reader of a site sees of the plans.
package struct Visibility: Sendable {
  /// What a publish target calls the site without an audience.
  package static let all = "all"

  /// nil for the site without one.
  package let audience: String?
  package internal(set) var keys: HiddenKeys
  package internal(set) var sections: HiddenSections
  /// What it does not see of the site's own.
  package internal(set) var site: Set<Shown>
  /// Nothing can be hidden: what a check looks at.
  package let seesEverything: Bool
  /// nil for every account.
  var selection: AccountSelection?

  /// All there is.
  package static let everything = Visibility(
    audience: nil, keys: .none, sections: .none, site: [], seesEverything: true, selection: nil)

  /// What a site without an audience shows: no personal data but what `shows` of site.yaml names.
  package static func site(_ site: Site) -> Visibility {
    let keys = HiddenKeys(hides: personal(shown: site.file.shows), only: nil, hasRates: !site.exchangeRates.isEmpty)
    return Visibility(
      audience: nil, keys: keys, sections: .none, site: [], seesEverything: false, selection: nil)
  }

  /// What an audience of site.yaml sees, `all` being the site without one; nil for a name that is none.
  package static func audience(_ name: String, in site: Site) -> Visibility? {
    if name == all { return self.site(site) }
    guard let audience = site.file.audiences.first(where: { $0.key.value == name })?.value.value else { return nil }
    // One allow list alone says that nothing of the other kind is seen.
    let isListed = audience.only != nil || audience.onlySections != nil
    let hiddenSite = isListed ? Shown.ofSite.subtracting(audience.shows.map(\.value)) : []
    let goals = hiddenSite.contains(.goals) ? goalKeys : []
    let hidden = audience.hides.map(\.value) + personal(shown: audience.shows) + goals
    let keys = HiddenKeys(
      hides: hidden, only: isListed ? audience.only?.value.map(\.value) ?? [] : nil,
      hasRates: !site.exchangeRates.isEmpty)
    let sections = HiddenSections(
      hidden: Set(audience.hidesSections.map(\.value)),
      only: isListed ? Set(audience.onlySections?.value.map(\.value) ?? []) : nil)
    return Visibility(
      audience: name, keys: keys, sections: sections, site: hiddenSite, seesEverything: false,
      selection: AccountSelection(name: name, audience: audience))
  }

  /// Key paths that name company goals.
  package static let goalKeys = ["objectives.company_goal"]

  /// The content with what is left of its settings and pages.
  package func settings(of content: Content) -> Content {
    var content = content
    SettingsRedaction(hidden: site).apply(to: &content)
    return content
  }

  private static func personal(shown: [Located<Shown>]) -> [String] {
    Shown.allCases.filter { data in data.isPersonal && !shown.contains { $0.value == data } }.map(\.rawValue)
  }
}

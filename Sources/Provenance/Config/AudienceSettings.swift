import AccountPlans
import Diagnostics
import FrontMatter

/// What one audience sees, as far as site.yaml says anything of it.
struct AudienceSettings {
  private let key: String
  private let audience: Audience
  private let at: SourceRange

  init(_ name: String, _ audience: Located<Audience>) {
    key = "audiences.\(name)"
    self.audience = audience.value
    at = audience.at
  }

  func add(to list: inout SettingList) {
    let before = list.all.count
    if let shown = SettingList.joined(audience.shows.map(\.value.rawValue)) {
      list.add("\(key).shows", shown, audience.shows.first?.at)
    }
    if let unit = audience.unit { list.add("\(key).unit", unit) }
    if let tiers = audience.tiers { list.add("\(key).tiers", tiers) }
    if let accounts = audience.accounts { list.add("\(key).accounts", accounts) }
    let lists = [("hides", audience.hides), ("hides_sections", audience.hidesSections)]
    for (name, values) in lists where !values.isEmpty { list.add("\(key).\(name)", values) }
    for group in audience.groups { list.add("\(key).groups.\(group.key.value)", group.value) }
    if let only = audience.only { list.add("\(key).only", only) }
    if let only = audience.onlySections { list.add("\(key).only_sections", only) }
    if list.all.count == before { list.add(key, list.words.say(.configEverything), at) }
  }
}

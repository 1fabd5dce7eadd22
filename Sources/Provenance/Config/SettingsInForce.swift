import AccountPlans
import Diagnostics
import FrontMatter
import Languages

/// Every setting in force and the whole model, each with the line that says it or `built in`.
package struct SettingsInForce: Sendable {
  private let site: Site
  private let units: [Unit]
  private let model: AlignmentModel
  private let words: Words

  package init(site: Site, units: [Unit], model: AlignmentModel, files: SourceFiles, wording: Wording) {
    self.site = site
    self.units = units
    self.model = model
    words = Words(wording: wording, files: files)
  }

  /// Text of at most 100 columns, file by file.
  package func listing() -> String {
    var report = Report()
    report.paragraph(words.say(.configTitle))
    report.heading("# site.yaml")
    report.settings(SiteSettings(site, grace: model.grace, words: words).all)
    report.heading("# units.yaml")
    report.settings(UnitSettings(units, words: words).all)
    report.heading("# model.yaml")
    report.settings(ModelSettings(model, words: words).all)
    return report.text
  }
}

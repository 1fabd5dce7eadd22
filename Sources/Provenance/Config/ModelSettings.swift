import AccountPlans
import Diagnostics
import FrontMatter

/// What model.yaml says, and what is built in.
struct ModelSettings {
  private let model: AlignmentModel
  private var list: SettingList

  var all: [Setting] { list.all }

  init(_ model: AlignmentModel, words: Words) {
    self.model = model
    list = SettingList(words: words)
    for place in model.aspects.indices { addAspect(place) }
    addRaters()
    addLevels()
    list.add("floor", model.floor, model.file?.floor?.at)
    list.add("spread_limit", model.spreadLimit, model.file?.spreadLimit?.at)
    list.add("min_coverage", model.minCoverage, model.file?.minCoverage?.at)
    let parts = SettingList.joined(model.parts.map(\.rawValue))
    list.add("parts", parts ?? words.say(.configNothing), model.file?.parts?.at)
    let sections = model.file?.sections ?? []
    list.add("sections", SettingList.joined(sections.map(\.value.told)), sections.first?.at)
    let roles = model.roles.map { role in
      role.name.map { "\(role.id.value) (\($0.value.told))" } ?? role.id.value
    }
    list.add("roles", SettingList.joined(roles) ?? words.say(.configNothing), model.roles.first?.at)
    addLimits()
  }

  /// An aspect; what its entry omits is inherited from the built-in one of the id.
  private mutating func addAspect(_ place: Int) {
    let aspect = model.aspects[place]
    let entry = model.file?.aspects?.value[place]
    let key = "aspects.\(aspect.id)"
    list.add(key, aspect.name?.told ?? list.words.say(.aspect, aspect.id), entry?.name?.at)
    list.add("\(key).kind", aspect.kind.rawValue, entry?.kind?.at)
    list.add("\(key).weight", aspect.weight, entry?.weight?.at)
    let builtIn = Aspect.builtIn.first { $0.id == aspect.id }?.statements ?? []
    let statements = aspect.statements?.map(\.id.value) ?? builtIn
    list.add("\(key).statements", SettingList.joined(statements), entry?.statements?.at)
  }

  private mutating func addRaters() {
    for rater in model.file?.raters ?? [] {
      list.add("raters.\(rater.key.value)", model.weight(ofRater: rater.key.value), rater.value.at)
    }
    list.add("raters.*", 1, nil)
  }

  private mutating func addLevels() {
    let names = model.levels ?? (1...5).map { list.words.say(.level, "\($0)") }
    let numbered = names.enumerated().map { "\($0 + 1) \($1)" }
    list.add("levels", SettingList.joined(numbered), model.file?.levels?.at)
  }

  private mutating func addLimits() {
    let limits = model.file?.limits
    let days: [(String, Double, Located<Double>?)] = [
      ("rating_stale_days", model.ratingStaleDays, limits?.ratingStaleDays),
      ("sponsor_contact_days", model.sponsorContactDays, limits?.sponsorContactDays),
      ("request_answer_days", model.requestAnswerDays, limits?.requestAnswerDays),
      ("figures_late_days", model.figuresLateDays, limits?.figuresLateDays),
    ]
    for (key, value, written) in days {
      list.add("limits.\(key)", list.words.days(value, grace: model.grace), written?.at)
    }
    list.add("limits.index_fall", model.indexFall, limits?.indexFall?.at)
    list.add("limits.grace", model.grace, limits?.grace?.at)
  }
}

extension Words {
  /// A limit in days with the one that grace makes of it; `112.5` lets 112 days pass and 113 not.
  func days(_ limit: Double, grace: Double) -> String {
    say(.configGrace(value: .name(number(limit)), days: .name(number(limit * (1 + grace), decimals: 2))))
  }
}

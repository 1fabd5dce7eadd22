import AccountPlans
import Diagnostics
import FrontMatter

/// What units.yaml says.
struct UnitSettings {
  private var list: SettingList

  var all: [Setting] { list.all }

  init(_ units: [Unit], words: Words) {
    list = SettingList(words: words)
    list.add("units", Double(units.count), units.first?.at)
    for unit in units { add(unit) }
  }

  private mutating func add(_ unit: Unit) {
    let key = "units.\(unit.id.value)"
    list.add(key, unit.name?.value.told ?? unit.id.value, unit.at)
    list.add("\(key).head", unit.head)
    list.add("\(key).account_kpi", unit.accountKpi?.value == true ? "true" : "false", unit.accountKpi?.at)
    list.add("\(key).kpis", unit.kpis.map(\.id))
    for resource in unit.capacity {
      let name = "\(key).capacity.\(resource.resource.value)"
      list.add("\(name).divisible", resource.divisible?.value == true ? "true" : "false", resource.divisible?.at)
      let measure = resource.unit.map { " \($0.value)" } ?? ""
      for period in resource.periods {
        list.add("\(name).\(period.key.value)", list.words.number(period.value.value) + measure, period.value.at)
      }
    }
  }
}

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
    for resource in unit.capacity { add(resource, to: key) }
  }

  private mutating func add(_ resource: Resource, to unit: String) {
    let words = list.words
    let measure = resource.unit.map { " \($0.value)" } ?? ""
    let periods = resource.periods.map { "\($0.key.value) \(words.number($0.value.value))\(measure)" }
    let isDivisible = resource.divisible?.value == true
    let split = words.say(isDivisible ? .configDivisible : .configIndivisible)
    list.add(
      "\(unit).capacity", ([resource.resource.value + " (\(split))"] + periods).joined(separator: ", "), resource.at)
  }
}

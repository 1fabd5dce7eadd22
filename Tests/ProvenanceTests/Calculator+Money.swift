import Foundation

extension Calculator {
  // MARK: Profit and cash flow

  /// A trailing sum by its heading: what was written, converted at the rate beside it; nil where the trace says why it is
  /// not known.
  private func sum(_ heading: String) -> Double? {
    guard let table = text.table(heading, columns: 6), !text.isUnknown(below: heading) else { return nil }
    return table.rows.reduce(0) { sum, row in
      sum + (TraceText.number(row[1]) ?? .nan) * (TraceText.number(row[3]) ?? .nan)
    }
  }

  private func quotient(_ dividend: Double?, _ divisor: Double?) -> Double? {
    guard let dividend, let divisor, abs(divisor) >= 1e-6 else { return nil }
    return dividend / divisor
  }

  func money(_ figure: String) -> Result {
    // Numbers are shown to a billionth part of themselves.
    let sums = ["revenue", "target", "cogs", "cost_to_serve", "kam_cost", "cash_in", "cash_out"].compactMap(sum)
    let within = 1e-4 + 2e-9 * sums.reduce(0) { $0 + abs($1) }
    func known(_ value: Double?) -> Result { value.map { .number($0, within: within) } ?? .null }
    func less(_ first: String, _ others: String...) -> Double? {
      var rest = sum(first)
      for other in others { rest = rest.flatMap { rest in sum(other).map { rest - $0 } } }
      return rest
    }
    switch figure {
    case "to": return lastDay
    case "contribution": return known(less("revenue", "cogs", "cost_to_serve", "kam_cost"))
    case "gross_profit": return known(less("revenue", "cogs"))
    case "net_cash": return known(less("cash_in", "cash_out"))
    case "margin": return known(quotient(less("revenue", "cogs", "cost_to_serve", "kam_cost"), sum("revenue")))
    case "growth":
      return known(quotient(sum("revenue in the window"), sum("revenue in the 12 months before")).map { $0 - 1 })
    case "attainment":
      let rows = text.lines.first { $0.hasPrefix("Periods with both, in ") }.flatMap {
        text.table($0, columns: 4)?.rows
      }
      func column(_ column: Int) -> Double { (rows ?? []).reduce(0) { $0 + (TraceText.number($1[column]) ?? .nan) } }
      return known(quotient(column(1), column(2)))
    case "share_of_wallet": return known(quotient(sum("revenue"), text.number(after: "category_spend: ")))
    case "whitespace_value": return known(whitespace)
    default: return known(sum(figure))
    }
  }

  private var lastDay: Result {
    guard let range = text.prose.range(of: "The window is ") else { return .null }
    let days = text.prose[range.upperBound...].prefix { $0 != ":" }.components(separatedBy: " to ")
    return days.count == 2 ? TraceText.day(days[1]).map { .text($0) } ?? .null : .null
  }

  private var whitespace: Double? {
    let rate = text.number(after: " is converted at ") ?? 1
    let rows = (text.table("Cells", columns: 7)?.rows ?? []).filter { $0[2] == "open" || $0[2] == "competitor" }
    let values = rows.compactMap { row in
      TraceText.number(row[3]).flatMap { potential in TraceText.number(row[4]).map { potential * $0 * rate } }
    }
    return values.isEmpty ? nil : values.reduce(0, +)
  }

  func family(_ figure: String) -> Result {
    guard let heading = text.lines.first(where: { $0.hasPrefix("Accounts, in ") }),
      let table = text.table(heading, columns: 5)
    else { return .null }
    guard let column = ["revenue", "contribution", "net_cash"].firstIndex(of: figure) else {
      return .number(Double(table.rows.count), within: 0)
    }
    let values = table.numbers(column + 1)
    return values.contains(nil) ? .null : .number(values.reduce(0) { $0 + ($1 ?? 0) }, within: 1e-3)
  }

  // MARK: Requests

  func request(_ figure: String) -> Result? {
    if figure == "rivals" {
      let heading = text.lines.first { $0.hasPrefix("Others who ask ") } ?? ""
      return .number(Double(Set((text.table(heading, columns: 5)?.rows ?? []).map { $0[0] }).count), within: 0)
    }
    guard ["npv", "roi", "payback", "profitability_index", "break_even", "value_density"].contains(figure) else {
      return fact
    }
    guard let heading = text.lines.first(where: { $0.hasPrefix("Year by year") }),
      let years = text.table(heading, columns: 7), let investment = input("investment (I)"),
      let probability = input("probability (p)"), let rate = input("discount_rate (r)"), let amount = input("amount")
    else { return .null }
    let flows = years.numbers(1).compactMap(\.self)
    let present = flows.enumerated().reduce(0) { $0 + $1.element / pow(1 + rate, Double($1.offset + 1)) }
    let sum = flows.reduce(0, +)
    let npv = probability * present - investment
    let share = input("share") ?? 1
    // Flows are shown with two decimals.
    let error = 0.006 * Double(flows.count + 1)
    func result(_ value: Double?, over divisor: Double = 1) -> Result {
      value.map { .number($0, within: 1e-4 + error / max(divisor, 1e-9)) } ?? .null
    }
    switch figure {
    case "npv": return result(npv * share)
    case "value_density": return result(npv * share / amount, over: amount)
    case "roi": return result(investment > 0 ? (probability * sum - investment) / investment : nil, over: investment)
    case "profitability_index": return result(investment > 0 ? 1 + npv / investment : nil, over: investment)
    case "break_even": return result(present > 1e-6 ? investment / present : nil, over: max(present, 1))
    default: return result(payback(investment, flows.map { $0 * probability }), over: max(investment, 1))
    }
  }

  /// A row of the inputs: the share of one that writes none is worked out from how many there are.
  private func input(_ name: String) -> Double? {
    guard let line = text.lines.first(where: { $0.hasPrefix("  \(name)  ") }) else { return nil }
    if name == "share", let range = line.range(of: "one of ") {
      return TraceText.number(String(line[range.upperBound...].prefix { $0.isNumber })).map { 1 / $0 }
    }
    return TraceText.number(TraceText.cells(line)[1])
  }

  private func payback(_ investment: Double, _ flows: [Double]) -> Double? {
    if investment == 0 { return 0 }
    var open = investment
    for (year, flow) in flows.enumerated() {
      if flow > 0, flow >= open - 1e-6 { return Double(year) + min(1, open / flow) }
      open -= flow
    }
    return nil
  }
}

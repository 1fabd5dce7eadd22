import Comparison
import Foundation
import Testing

@Suite("The comparison for other programs") struct JSONTests {
  private static func object(_ comparison: PortfolioComparison) throws -> [String: Any] {
    let bytes = JSONComparison(comparison, wording: Sample.wording, version: "1.2.3").bytes()
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: HostileNames.all) func namesStandAsTheyAre(name: String) throws {
    let folder = Sample.plan("asks: [{id: D1, text: Old}]")
    let escaped = try JSONSerialization.data(withJSONObject: [name])
    // A list of one text in JSON is one in YAML too.
    let text = String(decoding: escaped, as: UTF8.self).dropFirst().dropLast().replacing("\\/", with: "/")
    let after = folder.mapValues { $0.replacing("Mill Oy", with: text).replacing("text: Old", with: "text: \(text)") }
    let object = try Self.object(try Sample.compare(folder, after))
    let account = try #require((object["accounts"] as? [[String: Any]])?.first)
    let figure = try #require((account["figures"] as? [[String: Any]])?.first)
    #expect(figure["after"] as? String == name)
    let ask = try #require((account["asks"] as? [[String: Any]])?.first)
    #expect(ask["title"] as? String == name)
    #expect(account["account"] as? String == name)
  }

  @Test func everyKeyIsAlwaysThere() throws {
    let object = try Self.object(try Sample.compare(Sample.plan(""), Sample.plan("asks: [{id: D1, text: New}]")))
    #expect(
      object.keys.sorted() == [
        "accounts", "after", "as_of", "before", "compared", "differs", "faults", "findings", "language", "left_out",
        "portfolio", "schema", "settings", "version",
      ])
    #expect(object["schema"] as? String == "linjaus-diff/1")
    let account = try #require((object["accounts"] as? [[String: Any]])?.first)
    #expect(
      account.keys.sorted() == [
        "account", "asks", "change", "decisions", "figures", "findings", "id", "previous_id", "promises", "requests",
      ])
    let same = try Self.object(try Sample.compare(Sample.plan(""), Sample.plan("")))
    #expect(same["differs"] as? Bool == false)
    #expect(same.keys.sorted() == object.keys.sorted())
  }
}

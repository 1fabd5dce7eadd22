import AccountPlans
import Testing

/// Which option of an ask is recommended.
@Suite struct RecommendedOptionTests {
  static func place(_ recommendation: String, _ options: [String]) throws -> Int? {
    let list = options.map { "\"\($0)\"" }.joined(separator: ", ")
    let folder = Folder(
      plan: "asks: [{id: D1, text: Choose, options: [\(list)], recommendation: \"\(recommendation)\"}]")
    let plan = try #require(folder.content.plans.first)
    return plan.asks[0].recommendedOption
  }

  private static let cases: [(String, [String], Int?)] = [
    ("Grant it", ["Decline", "Grant it"], 1), ("Grant it, all of it", ["Grant", "Grant it"], 1),
    ("Grant 320 h", ["Grant 32", "Grant"], 1), ("Grant 32", ["Grant 320", "Decline"], nil),
    ("Grants", ["Grant"], nil), ("Grant-it", ["Grant"], 0), ("Grant\u{E4}", ["Grant"], nil), ("grant", ["Grant"], nil),
    ("Wait", ["Wait", "Wait"], 0), ("Wait: see R2", ["Wait", "Wait"], 0),
    ("K\u{E4}yt\u{E4}", ["Ka\u{308}yta\u{308}"], 0),
  ]

  @Test(arguments: cases)
  func isTheOneThatItSaysOrBeginsWith(recommendation: String, options: [String], place: Int?) throws {
    #expect(try Self.place(recommendation, options) == place)
  }
}

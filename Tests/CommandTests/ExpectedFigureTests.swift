import Foundation
import Testing

/// The figures of `data/portfolio.json` beside those that an independent program computed from the contract.
@Suite struct ExpectedFigureTests {
  @Test(arguments: ["first", "second"]) func agree(_ name: String) throws {
    let site = try Site(copying: "Tests/Sites/\(name)/content")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 0, "\(output)")
    let url = Site.root.appending(path: "Tests/Sites/\(name)/expected.json")
    let expected = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    let file = site.output.appending(path: "data/portfolio.json")
    let actual = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    var compared = 0
    for part in ["accounts", "portfolio"] {
      let want = try #require(expected[part])
      let got = try #require(actual[part])
      compare(want, got, at: part, &compared)
    }
    #expect(compared > 500)
    print("\(name): \(compared) figures compared")
  }

  /// Every value of the expected one must stand in the other too, numbers within 1e-4.
  private func compare(_ want: Any, _ got: Any?, at path: String, _ compared: inout Int) {
    if let want = want as? [String: Any] {
      let got = got as? [String: Any]
      for (key, value) in want { compare(value, got?[key], at: "\(path).\(key)", &compared) }
    } else if let want = want as? [Any] {
      let got = got as? [Any]
      #expect(want.count == got?.count, "\(path)")
      for (index, value) in want.enumerated() where index < got?.count ?? 0 {
        compare(value, got?[index], at: "\(path)[\(index)]", &compared)
      }
    } else if want is NSNull {
      compared += 1
      #expect(got is NSNull, "\(path): \(String(describing: got))")
    } else if let want = want as? NSNumber {
      compared += 1
      let number = got as? NSNumber
      #expect(
        abs(want.doubleValue - (number?.doubleValue ?? .infinity)) <= 1e-4,
        "\(path): \(want) \(String(describing: got))")
    } else {
      compared += 1
      #expect(want as? String == got as? String, "\(path)")
    }
  }
}

import Pipeline
import Testing

/// How a person's name is found.
@Suite struct NameSearchTests {
  private static func places(_ name: String, _ text: String) throws -> [String] {
    let search = try #require(NameSearch(name))
    return search.places(in: Array(text.utf8)).map { "\($0.start)\($0.isWhole ? "" : "?")" }
  }

  @Test(arguments: [
    ("owner: Jussi Laine", ["7"]), ("JUSSI LAINE asks", ["0"]), ("Laine, Jussi", ["0"]),
    ("jussi.laine@nord.example", ["0"]),
    ("ask Jussi\n> Laine", ["4"]), ("Jussi Laineen mukaan", ["0"]), ("Jussi Laine's plan", ["0"]),
    ("**Jussi** Laine", ["2"]), ("Jussi; Laine", ["0?", "7?"]), ("Jussi asked", ["0?"]), ("Jussilainen", []),
    ("plaine", []), ("Maija Laine", ["6?"]), ("- \"Jussi\\u0020Laine\"", ["0"]),
    ("Jussi&#32;Laine", ["0"]),
  ])
  func namesAreFoundAsPeopleWriteThem(text: String, expected: [String]) throws {
    #expect(try Self.places("Jussi Laine", text) == expected)
  }

  @Test(arguments: [
    "Päivi Mäkinen", "PÄIVI MÄKINEN", "Pa\u{308}ivi Mäkisen", "P\\u00e4ivi M\\xe4kinen", "P&#228;ivi M&#xE4;kinen",
  ])
  func lettersMayBeWrittenInAnyWay(text: String) throws {
    let search = try #require(NameSearch("Päivi Mäkinen"))
    let places = search.places(in: Array("x: \(text)".utf8))
    #expect(places.contains { $0.isWhole })
    #expect(search.isNamed(in: Array("<p>\(text)</p>".utf8)))
  }

  @Test func aNameNeedsLetters() {
    #expect(NameSearch(" - ") == nil)
    #expect(NameSearch("Cher") != nil)
  }
}

import FrontMatter
import Testing

/// What is read here as plain YAML against what libyaml makes of it.
@Suite struct PlainEventsTests {
  struct Read: Equatable {
    let event: Event
    let text: [UInt8]
  }

  /// The events of a document up to its end; nil where it is not plain.
  static func events(_ bytes: [UInt8], plain: Bool) -> [Read]? {
    bytes.withUnsafeBufferPointer { buffer -> [Read]? in
      var stream = EventStream(buffer, segment: 0..<bytes.count, plain: plain)
      guard stream.isPlain || !plain else { return nil }
      var events: [Read] = []
      while true {
        var event = stream.current
        // libyaml does not know it yet.
        event.count = 0
        events.append(Read(event: event, text: Array(stream.scalarBytes)))
        if event.kind == .end || event.kind == .failed { return events }
        stream.advance()
      }
    }
  }

  /// Signs of YAML, put in between and in place of others.
  static let signs = [
    ":", " ", "\n", "-", "#", "{", "}", "[", "]", ",", "'", "\"", "  ", "\n  ", "- ", ": ", " #", "?", "\t", "a", "",
  ]

  @Test func randomDocumentsHaveTheEventsOfTheLibrary() {
    var random = RandomYAML(seed: 4)
    var plain = (whole: 0, changed: 0)
    for _ in 0..<2000 {
      let document = Array(random.document().unicodeScalars)
      for round in 0..<4 {
        var text = document
        if round > 0 {
          let place = random.number(text.count + 1)
          let end = min(text.count, place + random.number(2))
          text.replaceSubrange(place..<end, with: random.pick(Self.signs).unicodeScalars)
        }
        let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
        guard let found = Self.events(bytes, plain: true) else { continue }
        if round == 0 { plain.whole += 1 } else { plain.changed += 1 }
        #expect(found == Self.events(bytes, plain: false), "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    #expect(plain.whole > 400 && plain.changed > 400)
  }

  @Test(arguments: [
    "a: b\n", "a:\n- b\n- c\nd: e", "a:\n  - {b: c,\n     d: [e, f]}\n  - g: h\n    i: 'j' # k\n",
    "a:\n\n# b\nc:\n  d:\ne: {}\n",
    "a: Ähtäri \u{2013} 5 €\nb: a:b\n",
  ])
  func plansAreMostlyPlain(yaml: String) {
    #expect(Self.events(Array(yaml.utf8), plain: true) == Self.events(Array(yaml.utf8), plain: false))
  }

  @Test(arguments: [
    "", "a", "- b\n", "a: b\n  c\n", "a: b: c\n", "a: &x b\n", "a: *x\n", "a: !x b\n", "a: |\n  b\n", "a: \"b\\n\"\n",
    "a: 'b''c'\n",
    "a: [b, c\n", "a: {b:1}\n", "a: {b}\n", "a: b\n---\nc: d\n", "a:\tb\n", "a: b\r\n", " a: b\n", "a: b\n c: d\n",
    "? a\n: b\n", "\"a\": b\n",
    "a: [b,\nc]\n", "a: [b: c]\n", "a: -\n", "a: \u{FEFF}b\n", "a: b\u{85}c\n", "a: b\u{2028}c\n",
  ])
  func whatIsNotPlainIsLeftToTheLibrary(yaml: String) {
    #expect(Self.events(Array(yaml.utf8), plain: true) == nil)
  }
}

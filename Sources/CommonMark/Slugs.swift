/// Gives each heading of one text its id, by GitHub's rules.
struct Slugs {
  /// For each slug that was wanted or given the number that its next repetition may get.
  private var numbers: [String: Int] = [:]

  /// The id for the words of a heading: lower case, punctuation gone, blanks as hyphens, `-1`, `-2` … where it repeats.
  mutating func next(for words: [UInt8]) -> String {
    // Most texts have fewer headings: none of them moves the others.
    if numbers.isEmpty { numbers.reserveCapacity(12) }
    let slug = Self.slug(of: words)
    var number = Self.takeNumber(from: &numbers[slug, default: 0])
    if number == 0 { return slug }
    while numbers["\(slug)-\(number)"] != nil { number += 1 }
    let id = "\(slug)-\(number)"
    numbers[slug] = number + 1
    numbers[id] = 1
    return id
  }

  private static func takeNumber(from next: inout Int) -> Int {
    defer { next += 1 }
    return next
  }

  private static func slug(of words: [UInt8]) -> String {
    let isASCII = words.allSatisfy { $0 < 0x80 }
    let slug = isASCII ? asciiSlug(of: words) : wideSlug(of: String(decoding: words, as: UTF8.self))
    // An empty id would be no id; "section" is what a reader of the address expects there.
    return slug.isEmpty ? "section" : slug
  }

  private static func asciiSlug(of words: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: words.count) { slug in
      var count = 0
      for byte in words {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          slug[count] = byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug[count] = byte | 0x20
        case UInt8(ascii: " "): slug[count] = UInt8(ascii: "-")
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  private static func wideSlug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.append(scalar)
      case " ": slug.append("-")
      case "A"..."Z", "\u{80}"...:
        if isWord(scalar) { slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars) }
      default: break
      }
    }
    return String(slug)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}

import StringTemplates

/// The fields of ContactChart in the templates.
package struct ContactChartView: View, Equatable {
  package var alt: String
  package var marks: [ContactMarkView]

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("marks", \.marks),
  ]
}

/// The fields of ContactMark in the templates.
package struct ContactMarkView: View, Equatable {
  package var x: Double
  package var y: Double
  /// Px, for marks in the same place
  package var shift: Double
  /// 7 decision maker, 4.5 others
  package var radius: Double
  /// Hollow: not met within the limit
  package var unmet: Bool
  package var blocker: Bool
  /// Nil where no side is free
  package var name: String?
  package var dx: Double
  package var dy: Double
  package var anchor: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("shift", \.shift),
    .number("radius", \.radius),
    .flag("unmet", \.unmet),
    .flag("blocker", \.blocker),
    .optionalText("name", \.name),
    .number("dx", \.dx),
    .number("dy", \.dy),
    .text("anchor", \.anchor),
  ]
}

/// Contacts by support (x in %) and influence (y in px of 290), with names where a side is free.
package struct ContactMap {
  package struct Person {
    package let name: String
    /// 1 to 5.
    package let influence: Double
    /// 1 to 5.
    package let support: Double
    package let decides: Bool
    package let isUnmet: Bool
    package let blocks: Bool

    package init(name: String, influence: Double, support: Double, decides: Bool, isUnmet: Bool, blocks: Bool) {
      self.name = name
      self.influence = influence
      self.support = support
      self.decides = decides
      self.isUnmet = isUnmet
      self.blocks = blocks
    }
  }

  /// People shown at most; those with more influence first.
  package static let most = 40
  /// Px of the plot at which names must not collide.
  private static let width = 300.0
  private static let height = 262.0
  /// Px between marks in the same place.
  private static let gap = 16.0
  /// Px of a mark.
  private static let radius = (decides: 7.0, others: 4.5)
  /// Px of a character at 12 px, wider than the mean so that a name rather stays away than collides.
  private static let character = 6.4

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  package let marks: [ContactMarkView]

  package init(_ people: [Person]) {
    let order = people.indices.sorted { left, right in
      let (a, b) = (people[left], people[right])
      if a.influence != b.influence { return a.influence > b.influence }
      if a.decides != b.decides { return a.decides }
      return left < right
    }
    let shown = order.prefix(Self.most).map { people[$0] }
    var marks = Self.unnamed(shown)
    var taken = marks.map(Self.box)
    for index in marks.indices { Self.name(&marks[index], shown[index].name, &taken) }
    self.marks = marks
  }

  package static func x(_ support: Double) -> Double { 10 + 21 * (support - 1) }

  package static func y(_ influence: Double) -> Double { 28 + 54 * (5 - influence) }

  private static func unnamed(_ people: [Person]) -> [ContactMarkView] {
    func isTogether(_ left: Person, _ right: Person) -> Bool {
      left.influence == right.influence && left.support == right.support
    }
    return people.enumerated().map { index, person in
      let before = people[..<index].count { isTogether($0, person) }
      let all = people.count { isTogether($0, person) }
      return ContactMarkView(
        x: x(person.support), y: y(person.influence), shift: gap * (Double(before) - Double(all - 1) / 2),
        radius: person.decides ? Self.radius.decides : Self.radius.others, unmet: person.isUnmet,
        blocker: person.blocks, name: nil, dx: 0, dy: 0,
        anchor: "start")
    }
  }

  /// Gives a mark its name on the first free side: right, left, above, below.
  private static func name(_ mark: inout ContactMarkView, _ name: String, _ taken: inout [Box]) {
    // A scalar has one byte that continues none.
    let width = character * Double(min(name.utf8.count { $0 & 0xC0 != 0x80 }, 200))
    let middle = mark.x / 100 * Self.width + mark.shift
    let aside = mark.radius + 4
    let sides: [(anchor: String, dx: Double, dy: Double, left: Double)] = [
      ("start", aside, 4, middle + aside), ("end", -aside, 4, middle - aside - width),
      ("middle", 0, -aside - 2, middle - width / 2), ("middle", 0, aside + 10, middle - width / 2),
    ]
    for side in sides {
      let box = Box(left: side.left, right: side.left + width, top: mark.y + side.dy - 11, bottom: mark.y + side.dy + 3)
      let isInside = box.left >= 0 && box.right <= Self.width && box.top >= 8 && box.bottom <= height
      guard isInside, !taken.contains(where: box.meets) else { continue }
      mark.name = name
      mark.dx = side.dx
      mark.dy = side.dy
      mark.anchor = side.anchor
      taken.append(box)
      return
    }
  }

  private static func box(of mark: ContactMarkView) -> Box {
    let middle = mark.x / 100 * width + mark.shift
    return Box(
      left: middle - mark.radius, right: middle + mark.radius, top: mark.y - mark.radius, bottom: mark.y + mark.radius)
  }
}

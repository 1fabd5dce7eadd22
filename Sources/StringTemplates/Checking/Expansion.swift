import Diagnostics

/// Resolves partials, layouts and blocks into one run of pieces.
struct Expansion {
  /// A template inside another, with the blocks that replace its own.
  private struct Level: Equatable {
    let template: String
    let overrides: [String]
  }

  /// What surrounds the nodes that are being resolved.
  struct Surroundings {
    var template: Template
    var trail: [Inclusion] = []
    var overrides: [String: Override] = [:]
    var lines: [Reindentation] = []
  }

  /// A block that replaces one of a layout, with the template in which it was written.
  struct Override {
    let block: Node.Block
    let template: Template
    let trail: [Inclusion]
  }

  private static let mostPieces = 100_000
  private static let deepest = 40

  let templates: TemplateSet
  private(set) var faults: Faults
  private(set) var visited: Set<String> = []
  private var levels: [Level] = []
  private var count = 0

  init(_ templates: TemplateSet, faults: Faults) {
    self.templates = templates
    self.faults = faults
  }

  /// The pieces of a template that stands for itself.
  mutating func expand(_ template: Template) -> [Piece] {
    var pieces: [Piece] = []
    enter(Surroundings(template: template), tag: nil, &pieces)
    return pieces
  }

  private mutating func enter(_ inside: Surroundings, tag: Tag?, _ pieces: inout [Piece]) {
    let name = inside.template.source.name
    let level = Level(template: name, overrides: inside.overrides.keys.sorted())
    if levels.contains(level) || levels.count == Self.deepest {
      return reportNesting(of: name, isRecursive: levels.contains(level), tag, inside.trail.dropLast())
    }
    visited.insert(name)
    for fault in inside.template.faults { faults.add(fault, trail: inside.trail) }
    levels.append(level)
    expand(inside.template.nodes, inside, &pieces)
    levels.removeLast()
  }

  private mutating func expand(_ nodes: [Node], _ around: Surroundings, _ pieces: inout [Piece]) {
    for node in nodes {
      count += 1
      guard count <= Self.mostPieces else { return reportSize(around) }
      switch node {
      case .text(let range, let startsLine): text(range, startsLine: startsLine, around, &pieces)
      case .variable(let tag):
        startLine(tag, around, &pieces)
        pieces.append(.variable(Piece.Hole(tag: tag, trail: around.trail)))
      case .section(let tag, let isInverted, let nodes):
        startLine(tag, around, &pieces)
        var body: [Piece] = []
        expand(nodes, around, &body)
        pieces.append(.section(Piece.Hole(tag: tag, trail: around.trail), isInverted: isInverted, body: body))
      case .partial(let tag):
        startLine(tag, around, &pieces)
        partial(tag, around, &pieces)
      case .parent(let tag, let blocks):
        startLine(tag, around, &pieces)
        parent(tag, blocks, around, &pieces)
      case .block(let block): self.block(block, around, &pieces)
      }
    }
  }

  private mutating func partial(_ tag: Tag, _ around: Surroundings, _ pieces: inout [Piece]) {
    guard let template = find(tag, Phrase.templateInvalidPartialUnknown, around) else { return }
    let trail = around.trail + [Inclusion(at: tag.at, template: tag.name)]
    let lines = tag.isAlone ? indented(tag, around) : []
    enter(Surroundings(template: template, trail: trail, lines: lines), tag: tag, &pieces)
  }

  private mutating func parent(
    _ tag: Tag, _ blocks: [Node.Block], _ around: Surroundings, _ pieces: inout [Piece]
  ) {
    guard let template = find(tag, Phrase.templateInvalidLayoutUnknown, around) else { return }
    var known = BlockNames(templates)
    known.collect(from: template)
    var overrides: [String: Override] = [:]
    for block in blocks {
      if !known.names.contains(block.tag.name) {
        faults.report(
          .templateInvalidBlockUnknown(layout: .name(tag.name), name: .name(block.tag.name)), at: block.tag.nameAt,
          trail: around.trail, suggestion: NearMiss.suggestion(for: block.tag.name, among: known.names))
      }
      overrides[block.tag.name] = Override(block: block, template: around.template, trail: around.trail)
    }
    overrides.merge(around.overrides) { _, outer in outer }
    let inside = Surroundings(
      template: template, trail: around.trail + [Inclusion(at: tag.at, template: tag.name)], overrides: overrides,
      lines: tag.isAlone ? indented(tag, around) : around.lines)
    enter(inside, tag: tag, &pieces)
  }

  private mutating func block(_ block: Node.Block, _ around: Surroundings, _ pieces: inout [Piece]) {
    startLine(block.tag, around, &pieces)
    guard let override = around.overrides[block.tag.name] else {
      return expand(block.body, around, &pieces)
    }
    var body = override.block.body
    let own = Self.indentation(of: body, in: override.template)
    let defaultIndentation = Self.indentation(of: block.body, in: around.template)
    let added = (block.tag.isAlone ? defaultIndentation : nil) ?? block.tag.indentation ?? []
    let step = Reindentation(removed: own ?? [], added: added)
    var inside = around
    inside.template = override.template
    inside.trail = override.trail
    inside.overrides[block.tag.name] = nil
    inside.lines = [step] + around.lines
    if case .text(let range, let startsLine)? = body.first, startsLine != block.tag.isAlone {
      let dropped = startsLine ? min(own?.count ?? 0, range.count) : 0
      body[0] = .text(range.dropFirst(dropped), startsLine: block.tag.isAlone)
    }
    expand(body, inside, &pieces)
  }

  private mutating func find(_ tag: Tag, _ unknown: (Argument) -> Phrase, _ around: Surroundings) -> Template? {
    if let template = templates.template(tag.name) { return template }
    faults.report(
      unknown(.name(tag.name)), at: tag.nameAt, trail: around.trail,
      suggestion: NearMiss.suggestion(for: tag.name, among: templates.names))
    return nil
  }

  private mutating func reportNesting(
    of name: String, isRecursive: Bool, _ tag: Tag?, _ trail: ArraySlice<Inclusion>
  ) {
    guard let tag else { return }
    if isRecursive {
      faults.report(.templateInvalidRecursive(name: .name(name)), at: tag.nameAt, trail: Array(trail))
    } else {
      faults.report(.templateInvalidTooDeep(limit: .count(Self.deepest)), at: tag.nameAt, trail: Array(trail))
    }
  }

  private mutating func reportSize(_ around: Surroundings) {
    let at = SourceRange(startOf: around.template.source.file)
    faults.report(.templateInvalidTooLarge(limit: .count(Self.mostPieces)), at: at, trail: around.trail)
  }
}

extension Expansion {
  private func indented(_ tag: Tag, _ around: Surroundings) -> [Reindentation] {
    let isFlush = tag.indentation?.isEmpty ?? true
    return isFlush ? around.lines : [Reindentation(removed: [], added: tag.indentation ?? [])] + around.lines
  }

  /// Writes the indentation of a line that begins with a tag.
  private func startLine(_ tag: Tag, _ around: Surroundings, _ pieces: inout [Piece]) {
    guard tag.startsLine, !tag.isAlone else { return }
    let blanks = Reindentation.apply(around.lines, to: [])
    append(blanks[...], Int(tag.at.start), around, &pieces)
  }

  private func text(_ range: Range<Int>, startsLine: Bool, _ around: Surroundings, _ pieces: inout [Piece]) {
    let bytes = around.template.source.bytes
    guard !around.lines.isEmpty else { return append(bytes[range], range.lowerBound, around, &pieces) }
    var start = range.lowerBound
    var startsLine = startsLine
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
      let line = bytes[start..<end]
      let blanks = startsLine ? line.prefix { $0 == 0x20 || $0 == 0x09 } : []
      let rest = line.dropFirst(blanks.count)
      if startsLine, rest.first != 0x0A, rest.first != 0x0D {
        append(Reindentation.apply(around.lines, to: Array(blanks))[...], start, around, &pieces)
      }
      append(rest, start + blanks.count, around, &pieces)
      start = end
      startsLine = true
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>, _ start: Int, _ around: Surroundings, _ pieces: inout [Piece]) {
    guard !bytes.isEmpty else { return }
    let file = around.template.source.file
    pieces.append(.literal(Piece.Literal(bytes: bytes, file: file, start: start, trail: around.trail)))
  }

  /// The indentation that the lines of a block have among themselves: that of the first one; nil where the block's
  /// content does not begin on a line of its own.
  private static func indentation(of nodes: [Node], in template: Template) -> [UInt8]? {
    switch nodes.first {
    case .text(let range, let startsLine)?:
      guard startsLine else { return nil }
      let blanks = template.source.bytes[range].prefix { $0 == 0x20 || $0 == 0x09 }
      return Array(blanks)
    case .variable(let tag)?: return tag.startsLine ? [] : nil
    case .section(let tag, _, _)?, .partial(let tag)?, .parent(let tag, _)?: return tag.indentation
    case .block(let block)?: return block.tag.indentation
    case nil: return nil
    }
  }
}

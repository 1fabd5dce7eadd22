import Diagnostics

/// Builds the tree of a template from tokens of which each opening one has its closing one.
struct TreeBuilder {
  private let tokens: [Token]
  private let source: TemplateSource
  private(set) var faults: Faults

  init(_ tokens: [Token], source: TemplateSource, faults: Faults) {
    self.tokens = tokens
    self.source = source
    self.faults = faults
  }

  mutating func nodes(in range: Range<Int>) -> [Node] {
    var nodes: [Node] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      let inside = (index + 1)..<max(index + 1, token.partner ?? 0)
      switch token.kind {
      case .text: if !token.at.isEmpty { nodes.append(.text(token.at, startsLine: token.startsLine)) }
      case .variable: nodes.append(.variable(tag(token)))
      case .partial: nodes.append(.partial(tag(token)))
      case .section: nodes.append(.section(tag(token), isInverted: false, body: self.nodes(in: inside)))
      case .inverted: nodes.append(.section(tag(token), isInverted: true, body: self.nodes(in: inside)))
      case .block: nodes.append(.block(Node.Block(tag: tag(token), body: self.nodes(in: inside))))
      case .parent: nodes.append(.parent(tag(token), blocks: blocks(in: inside)))
      case .comment, .close: break
      }
      index = token.kind.opens ? inside.upperBound + 1 : index + 1
    }
    return nodes
  }

  /// The blocks inside a layout's tag. Text between them shows nowhere and may serve as a remark; a tag is a mistake.
  private mutating func blocks(in range: Range<Int>) -> [Node.Block] {
    var blocks: [Node.Block] = []
    for node in nodes(in: range) {
      switch node {
      case .block(let block):
        if let first = blocks.first(where: { $0.tag.name == block.tag.name }) {
          let note = Diagnostic.Note(at: first.tag.at, .templateInvalidFirst)
          faults.report(.templateInvalidBlockTwice(name: .name(block.tag.name)), at: block.tag.at, notes: [note])
        } else {
          blocks.append(block)
        }
      case .text: break
      case .variable(let tag), .section(let tag, _, _), .partial(let tag), .parent(let tag, _):
        faults.report(.templateInvalidOutsideBlock(name: .name(tag.name)), at: tag.at)
      }
    }
    return blocks
  }

  private func tag(_ token: Token) -> Tag {
    Tag(
      name: token.name, at: range(token.at), nameAt: range(token.nameAt), isAlone: token.isAlone,
      startsLine: token.startsLine, indentation: token.indentation.map { Array(source.bytes[$0]) })
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: source.file, start: bytes.lowerBound, end: bytes.upperBound)
  }
}

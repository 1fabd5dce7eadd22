import CCommonMark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A parsed text in the memory of the thread that parsed it, which lets go of it too.
struct Tree: ~Copyable {
  let root: OpaquePointer

  /// Parses UTF-8 text; nil where there is none.
  init?(parsing text: UnsafeBufferPointer<UInt8>) {
    guard let start = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self) else { return nil }
    let memory = TextMemory.ofThread
    memory.pointee.enter()
    let functions = memory.pointee.block(MemoryLayout<cmark_mem>.size).bindMemory(to: cmark_mem.self, capacity: 1)
    functions.initialize(to: TextMemory.functions)
    // Without source positions, code spans over several lines leave wrong lines behind them.
    let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, functions)
    cmark_parser_feed(parser, start, text.count)
    root = cmark_parser_finish(parser)
  }

  /// The parser and the nodes go with their memory.
  deinit { TextMemory.ofThread.pointee.leave() }
}

/// The parts of a node; strings belong to the node.
enum Node {
  static func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }
  static func url(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(node)) }
  static func title(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(node)) }
  static func info(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(node)) }
  static func startLine(_ node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) }
  static func startColumn(_ node: OpaquePointer) -> Int { Int(cmark_node_get_start_column(node)) }
  static func endLine(_ node: OpaquePointer) -> Int { Int(cmark_node_get_end_line(node)) }

  /// The words of a node without markup.
  static func words(_ node: OpaquePointer) -> [UInt8] {
    guard let iterator = cmark_iter_new(node) else { return [] }
    defer { cmark_iter_free(iterator) }
    var words: [UInt8] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return words }
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: words += literal(inner)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(UInt8(ascii: " "))
      default: continue
      }
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: strlen(text))
  }
}

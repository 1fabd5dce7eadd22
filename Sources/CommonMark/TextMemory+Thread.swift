import CCommonMark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// libcmark's functions for memory are not told whose memory they are for: it is that of the thread.
extension TextMemory {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let failure = pthread_key_create(&key) { memory in
      // Glibc gives an optional pointer, Darwin one that is not.
      let memory: UnsafeMutableRawPointer? = memory
      guard let memory = memory?.assumingMemoryBound(to: TextMemory.self) else { return }
      memory.deinitialize(count: 1).deallocate()
    }
    precondition(failure == 0, "the system has no more room for values of threads")
    return key
  }()

  /// The memory of this thread, which ends with it.
  static var ofThread: UnsafeMutablePointer<TextMemory> {
    pthread_getspecific(key)?.assumingMemoryBound(to: TextMemory.self) ?? made()
  }

  @inline(never)
  private static func made() -> UnsafeMutablePointer<TextMemory> {
    let memory = UnsafeMutablePointer<TextMemory>.allocate(capacity: 1)
    memory.initialize(to: TextMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  /// What libcmark calls for memory.
  static var functions: cmark_mem {
    cmark_mem(
      calloc: { count, size in
        let block = TextMemory.ofThread.pointee.block(count * size)
        return memset(block, 0, count * size)
      },
      realloc: { block, size in
        guard let block else { return TextMemory.ofThread.pointee.block(size) }
        return TextMemory.ofThread.pointee.grown(block, to: size)
      },
      free: { block in
        if let block { TextMemory.ofThread.pointee.giveBack(block) }
      })
  }
}

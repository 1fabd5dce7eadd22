#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread that does one thing. The pools of the system wait for ever where no thread can be had; this one is then nil.
struct WorkerThread {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    /// Does the work that a pointer was made of, and lets go of it.
    static func run(_ pointer: UnsafeMutableRawPointer) {
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
    }
  }

  private let thread: pthread_t

  init?(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
      let number = pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Work.run(pointer) }
          return nil
        }, work.toOpaque())
    #else
      var created: pthread_t?
      let number = pthread_create(
        &created, nil,
        { pointer in
          Work.run(pointer)
          return nil
        }, work.toOpaque())
    #endif
    guard number == 0 else {
      work.release()
      return nil
    }
    #if canImport(Glibc)
      self.thread = thread
    #else
      guard let created else { return nil }
      thread = created
    #endif
  }

  /// Waits until the work is done.
  func join() { pthread_join(thread, nil) }
}

import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads that share the work over a range of numbers; what they give never depends on how many they are.
package struct Workers: Sendable {
  /// At least 1.
  package let jobs: Int

  /// As many as asked for, else as many as the machine has processors.
  package init(jobs: Int? = nil) {
    self.jobs = max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The results for 0 ..< count, in that order.
  package func map<T: Sendable>(_ count: Int, _ body: @Sendable (Int) -> T) -> [T] {
    map(count, state: {}, { _, number in body(number) })
  }

  /// The same, each worker with a state of its own, such as a buffer to reuse.
  package func map<S, T: Sendable>(
    _ count: Int, state: @Sendable () -> S, _ body: @Sendable (inout S, Int) -> T
  ) -> [T] {
    Array(unsafeUninitializedCapacity: count) { slots, filled in
      // Each number is taken once, so no two workers write to the same slot.
      nonisolated(unsafe) let slots = slots
      share(count) { (next: () -> Int?) in
        var own = state()
        while let number = next() { slots.initializeElement(at: number, to: body(&own, number)) }
      }
      filled = count
    }
  }

  /// Does something for 0 ..< count. After an error no further number is begun; of several the lowest number's is thrown.
  package func forEach<E: Error>(_ count: Int, _ body: @Sendable (Int) throws(E) -> Void) throws(E) {
    try forEach(count, state: {}, { (_: inout Void, number: Int) throws(E) in try body(number) })
  }

  /// The same, each worker with a state of its own.
  package func forEach<S: ~Copyable, E: Error>(
    _ count: Int, state: @Sendable () -> S, _ body: @Sendable (inout S, Int) throws(E) -> Void
  ) throws(E) {
    let failure = Mutex<(number: Int, error: E)?>(nil)
    share(count) { (next: () -> Int?) in
      var own = state()
      while let number = next() {
        do throws(E) {
          try body(&own, number)
        } catch {
          failure.withLock { if number < $0?.number ?? .max { $0 = (number, error) } }
        }
        if failure.withLock({ $0 != nil }) { return }
      }
    }
    if let failed = failure.withLock({ $0 }) { throw failed.error }
  }

  /// Runs a body on each worker, which takes numbers until there are none.
  private func share(_ count: Int, _ body: @Sendable (() -> Int?) -> Void) {
    let taken = Atomic<Int>(0)
    let next = { @Sendable () -> Int? in
      let number = taken.add(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
    if jobs == 1 || count < 2 {
      body(next)
    } else {
      // Where the machine gives no more threads, those that there are do the work, this one at least.
      withoutActuallyEscaping(body) { body in
        let others = (1..<min(jobs, count)).compactMap { _ in WorkerThread { body(next) } }
        body(next)
        for thread in others { thread.join() }
      }
    }
  }
}

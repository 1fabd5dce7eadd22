import Synchronization
import Testing
import Workspace

@Suite struct WorkersTests {
  struct Failure: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [1, 2, 7, 64])
  func resultsComeInOrder(_ jobs: Int) {
    #expect(Workers(jobs: jobs).map(1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect(Workers(jobs: jobs).map(1) { $0 } == [0])
    #expect(Workers(jobs: jobs).map(0) { $0 } == [])
  }

  @Test func atLeastOneWorks() {
    #expect(Workers(jobs: 0).jobs == 1 && Workers(jobs: -3).jobs == 1)
    #expect(Workers().jobs >= 1)
  }

  @Test func eachWorkerKeepsItsState() {
    let made = Atomic<Int>(0)
    let counts = Workers(jobs: 4).map(
      500,
      state: { () -> Int in
        made.add(1, ordering: .relaxed)
        return 0
      },
      { (seen: inout Int, _: Int) -> Int in
        seen += 1
        return seen
      })
    let workers = made.load(ordering: .relaxed)
    #expect(counts.count == 500 && (1...4).contains(workers))
    #expect(counts.count { $0 == 1 } <= workers)
  }

  @Test func everyNumberIsTakenOnce() {
    let sum = Atomic<Int>(0)
    Workers(jobs: 5).forEach(1000) { number in _ = sum.add(number, ordering: .relaxed) }
    #expect(sum.load(ordering: .relaxed) == 499_500)
  }

  @Test(arguments: [1, 4])
  func anErrorEndsTheWork(_ jobs: Int) {
    let done = Atomic<Int>(0)
    #expect(throws: Failure(number: 3)) {
      try Workers(jobs: jobs).forEach(100_000) { (number: Int) throws(Failure) in
        if number == 3 { throw Failure(number: number) }
        _ = done.add(1, ordering: .relaxed)
      }
    }
    #expect(done.load(ordering: .relaxed) < 100_000)
  }
}

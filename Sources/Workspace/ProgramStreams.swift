import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The pipes to a program that is run, and what went through them.
struct ProgramStreams {
  /// Of standard error no more is kept, in bytes.
  private static let errorLimit = 1 << 20
  /// Milliseconds after which it is looked whether the program has ended though its streams are still open, in the hands of one
  /// that it started and left.
  private static let patience: Int32 = 500
  /// Between the making of a pipe and its mark no other program may be started, which would hold it open.
  private static let making = Mutex(())

  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private(set) var failure: WorkspaceError?
  /// The program's ends, in the order of its streams.
  private(set) var ofProgram: [Int32] = []
  private let name: String
  private let input: [UInt8]
  private var sent = 0
  /// Our ends: input, output, errors; -1 once closed.
  private var ours: [Int32] = []

  init(_ name: String, input: [UInt8]) throws(WorkspaceError) {
    self.name = name
    self.input = input
    do throws(WorkspaceError) {
      for stream in 0..<3 {
        let ends = try Self.pipe(name)
        ofProgram.append(stream == 0 ? ends.read : ends.write)
        ours.append(stream == 0 ? ends.write : ends.read)
      }
    } catch {
      close()
      throw error
    }
  }

  mutating func close() {
    for descriptor in ofProgram + ours where descriptor >= 0 { systemClose(descriptor) }
    ofProgram = []
    ours = []
  }

  /// Writes and reads until all streams are closed, or the program has ended and nothing more comes; says whether the program was
  /// seen to end.
  mutating func exchange(hasEnded: () -> Bool) -> Bool {
    for descriptor in ofProgram { systemClose(descriptor) }
    ofProgram = []
    defer { close() }
    _ = fcntl(ours[0], F_SETFL, O_NONBLOCK)
    send()
    var isEnded = false
    while ours.contains(where: { $0 >= 0 }) {
      var waiting = ours.enumerated().map { stream, descriptor in
        pollfd(fd: descriptor, events: Int16(stream == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      let ready = Disk.again { poll(&waiting, nfds_t(waiting.count), Self.patience) }
      if ready < 0 {
        failure = .system(name)
        return isEnded
      }
      if ready == 0 {
        if isEnded { return true }
        isEnded = hasEnded()
        continue
      }
      if waiting[0].revents != 0 { send() }
      if waiting[1].revents != 0, let bytes = receive(1) { output += bytes }
      if waiting[2].revents != 0, let bytes = receive(2) { errors += bytes.prefix(Self.errorLimit - errors.count) }
    }
    return isEnded
  }

  /// Writes what the program takes now; who does not read all of it has its reasons.
  private mutating func send() {
    while sent < input.count {
      let length = Disk.again { input[sent...].withUnsafeBytes { write(ours[0], $0.baseAddress, $0.count) } }
      if length > 0 {
        sent += length
      } else if length < 0, errno == EAGAIN {
        return
      } else {
        if length == 0 || errno != EPIPE { failure = .system(name, length == 0 ? EIO : errno) }
        break
      }
    }
    end(0)
  }

  private mutating func receive(_ stream: Int) -> ArraySlice<UInt8>? {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let length = Disk.again { read(ours[stream], &part, part.count) }
    if length > 0 { return part[..<length] }
    if length < 0 { failure = .system(name) }
    end(stream)
    return nil
  }

  private mutating func end(_ stream: Int) {
    systemClose(ours[stream])
    ours[stream] = -1
  }

  private static func pipe(_ name: String) throws(WorkspaceError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    let number = making.withLock { _ -> Int32 in
      guard systemPipe(&ends) == 0 else { return errno }
      for end in ends where fcntl(end, F_SETFD, FD_CLOEXEC) == -1 { return errno }
      return 0
    }
    guard number == 0 else {
      for end in ends where end >= 0 { systemClose(end) }
      throw .system(name, number)
    }
    return (ends[0], ends[1])
  }

  /// Does something while no pipe is being made.
  static func whileNoneIsMade<Value: Sendable>(_ body: () -> Value) -> Value {
    making.withLock { _ in body() }
  }
}

// Inside a type with functions of these names the system's own need another name.
private func systemClose(_ descriptor: Int32) { close(descriptor) }

private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

import CFiles
import Glibc
import Testing

@testable import StrategyModel

@Suite struct PlanFileTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `what is not there is not found`() throws {
    try folder.write([], to: "file")
    #expect(symlink("nowhere", folder.at("dangling")) == 0)
    #expect(symlink("loop", folder.at("loop")) == 0)
    let missing = folder.at("missing")
    expect(
      .notFound(path: missing), opening: missing,
      "\(missing) findes ikke; se efter, om navnet er skrevet rigtigt.",
      "\(missing) does not exist; check that the name is spelled right.")
    #expect(throws: StoreError.notFound(path: folder.at("dangling"))) {
      try PlanFile(folder.at("dangling"))
    }
    #expect(throws: StoreError.notFound(path: "")) { try PlanFile("") }
    let loop = folder.at("loop")
    expect(
      .unreadable(path: loop, SystemFault(code: ELOOP)), opening: loop,
      "\(loop) kan ikke l\u{E6}ses: linket henviser til sig selv.",
      "\(loop) cannot be read: the link refers to itself.")
    let inFile = folder.at("file/plan.json")
    expect(
      .unreadable(path: inFile, SystemFault(code: ENOTDIR)), opening: inFile,
      "\(inFile) kan ikke l\u{E6}ses: en del af stien er ikke en mappe.",
      "\(inFile) cannot be read: part of the path is not a folder.")
  }

  @Test func `what is no ordinary file is refused at once`() throws {
    expect(
      .notOrdinary(path: folder.path, .folder), opening: folder.path,
      "\(folder.path) er en mappe, ikke en almindelig fil; angiv planens fil.",
      "\(folder.path) is a folder, not an ordinary file; name the plan's file.")
    #expect(throws: StoreError.notOrdinary(path: "/", .folder)) { try PlanFile("/") }
    let pipe = folder.at("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    expect(
      .notOrdinary(path: pipe, .pipe), opening: pipe,
      "\(pipe) er et r\u{F8}r (FIFO), ikke en almindelig fil; angiv planens fil.",
      "\(pipe) is a pipe (FIFO), not an ordinary file; name the plan's file.")
    expect(
      .notOrdinary(path: "/dev/null", .device), opening: "/dev/null",
      "/dev/null er en enhed, ikke en almindelig fil; angiv planens fil.",
      "/dev/null is a device, not an ordinary file; name the plan's file.")
  }

  @Test func `a socket is refused`() throws {
    let path = folder.at("socket")
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    try #require(file >= 0)
    defer { close(file) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    let error = try #require(throws: StoreError.self) { try PlanStore(opening: path) }
    #expect(error.exitCode == .cannotRead)
  }

  @Test func `a huge file is refused unread`() throws {
    let path = try folder.write([])
    try #require(truncate(path, (1 << 30) + 1) == 0)
    expect(
      .tooLarge(path: path), opening: path,
      "\(path) er over 1 GiB, mere end programmet l\u{E6}ser; hent en tidligere udgave af filen.",
      "\(path) is over 1 GiB, more than the program reads; fetch an earlier version of it.")
  }

  /// Root may read everything, so the child goes on as nobody; it ends with the error's exit code.
  @Test func `what one may not read is said`() async {
    await #expect(processExitsWith: .exitCode(ExitCode.cannotRead.rawValue)) {
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes, mode: 0)
      try #require(chmod(folder.path, 0o755) == 0)
      try dropRights()
      let error = try #require(throws: StoreError.self) { try PlanStore(opening: path) }
      #expect(
        error.phrase.both == [
          "\(path) kan ikke l\u{E6}ses: det har du ikke rettigheder til.",
          "\(path) cannot be read: permission denied.",
        ])
      try regainRights()
      folder.remove()
      exit(error.exitCode.rawValue)
    }
  }

  @Test(arguments: [
    (StoreError.severalNames(path: "p"), ExitCode.cannotWrite, "several names"),
    (.ownerLost(path: "p"), .cannotWrite, "group or access list cannot be kept"),
    (.unwritable(path: "p", SystemFault(code: EROFS)), .cannotWrite, "the disk is read-only"),
    (.writeFailed(path: "p", SystemFault(code: ENOSPC)), .interrupted, "the disk is full"),
    (.writeFailed(path: "p", SystemFault(code: EDQUOT)), .interrupted, "quota is used up"),
    (.unwritable(path: "p", SystemFault(code: EISDIR)), .cannotWrite, "it is a folder"),
    (.gone(path: "p"), .cannotRead, "was deleted or moved while the plan was open"),
    (.readOnly(path: "p"), .cannotWrite, "Ask the file's owner for write access."),
    (.busy(path: "p"), .conflict, "is saving it just now"),
    (.misapplied(path: "p"), .interrupted, "Report the defect"),
    (.readFailed(path: "p", SystemFault(code: EIO)), .interrupted, "reports an error. Try again."),
    (.unreadable(path: "p", SystemFault(code: ENAMETOOLONG)), .cannotRead, "name is too long"),
    (.unreadable(path: "p", SystemFault(code: EPROTO)), .cannotRead, "Protocol error"),
  ])
  func `each failure has its exit code and says what happened`(
    error: StoreError, code: ExitCode, words: String
  ) {
    #expect(error.exitCode == code)
    #expect(error.phrase(.en).contains(words))
    #expect(
      error.phrase.both.allSatisfy { $0.hasSuffix(".") && $0.hasPrefix("p ") || $0.contains(" p") })
  }

  private func expect(
    _ error: StoreError, opening path: String, _ da: String, _ en: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, sourceLocation: sourceLocation) { try PlanStore(opening: path) }
    #expect(error.phrase.both == [da, en], sourceLocation: sourceLocation)
    #expect(error.exitCode == .cannotRead, sourceLocation: sourceLocation)
  }
}

internal import CFiles
internal import Glibc

/// Keeps other copies of this program from saving the same plan meanwhile.
///
/// A lock of the open file beside the plan, which the system takes back from whoever dies. It keeps
/// saves from having to start over; that none of them overwrites another rests on the bytes, which
/// are compared just before the file is replaced. So a save goes on where no lock is to be had.
struct FileLock {
  /// Between two attempts, at most.
  private static let longestPause: UInt32 = 50_000

  private let file: Int32

  /// Whether the lock is held: some file systems have none.
  var isHeld: Bool { file >= 0 }

  /// - Parameters:
  ///   - plan: the file that is to be replaced.
  ///   - folder: its folder, open.
  ///   - work: what the lock is for.
  ///   - patience: how long to wait for another, in microseconds.
  /// - Throws: `busy` where somebody else keeps it, `stopped` where the user did not want to wait.
  init(
    of plan: PlanFile, in folder: OpenFolder, for work: Work = Work(.saving),
    patience: UInt32 = 5_000_000
  ) throws(StoreError) {
    guard
      let file = try? plan.openCompanion(".\(plan.shortName).lock", O_RDWR, in: folder)
    else {
      self.file = -1
      return
    }
    var isHeld = false
    do {
      isHeld = try Self.wait(for: file, work, patience, path: plan.path)
    } catch {
      close(file)
      throw error
    }
    if !isHeld { close(file) }
    self.file = isHeld ? file : -1
  }

  /// - Returns: whether the lock was had; false where the file system has none.
  private static func wait(
    for file: Int32, _ work: Work, _ patience: UInt32, path: String
  ) throws(StoreError) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    var waited: UInt32 = 0
    var pause: UInt32 = 1000
    while fcntl(file, Int32(lock_open_file), &lock) != 0 {
      guard [EAGAIN, EACCES, EINTR].contains(errno) else { return false }
      guard waited < patience else { throw .busy(path: path) }
      guard !work.isStopped else { throw .stopped(work.task) }
      if waited == 0 { work.begin(.awaiting) }
      usleep(pause)
      waited += pause
      pause = min(pause * 2, longestPause)
    }
    return true
  }

  func release() {
    if isHeld { close(file) }
  }
}

internal import Glibc

extension PlanFile {
  /// What came of replacing a file's content.
  package enum Replacement: Equatable, Sendable {
    /// The new content is there; whether the disk confirmed that it would survive a power cut.
    case done(isConfirmed: Bool)
    /// The file no longer held what it should; it is as somebody else left it.
    case outdated
  }

  /// Replaces the file's content, whatever it is, by all of the bytes or by none of them.
  ///
  /// - Parameters:
  ///   - bytes: the new content.
  ///   - work: what this is done for.
  /// - Returns: whether the disk confirmed that it would survive a power cut.
  /// - Throws: why the file is as it was.
  package func replace(with bytes: [UInt8], for work: Work) throws(StoreError) -> Bool {
    let folder = try openFolder()
    defer { folder.close() }
    return try replace(nil, with: bytes, in: folder, isLocked: false, for: work)
      == .done(isConfirmed: true)
  }

  /// The folder, to change something in it.
  func openFolder() throws(StoreError) -> OpenFolder {
    do {
      return try OpenFolder(folder)
    } catch {
      throw .unwritable(path: path, error)
    }
  }

  /// Replaces the file's content by all of the bytes or by none of them: a temporary file beside
  /// it, with the file's mode, group, attributes and, where the system allows it, owner; on disk;
  /// renamed over it; the folder on disk.
  ///
  /// - Parameters:
  ///   - old: what the file must still hold; nil where that does not matter.
  ///   - new: the new content.
  ///   - folder: the file's folder.
  ///   - isLocked: whether the file's lock is held.
  ///   - work: what this is done for; it can be stopped until the file is replaced.
  /// - Returns: whether it was replaced.
  /// - Throws: why the file is as it was.
  func replace(
    _ old: [UInt8]?, with new: [UInt8], in folder: OpenFolder, isLocked: Bool,
    for work: Work = Work(.saving)
  ) throws(StoreError) -> Replacement {
    let likeness = try likeness(in: folder)
    guard likeness.status.st_nlink <= 1 else { throw .severalNames(path: path) }
    guard try holds(old, work) else { return .outdated }
    let temporary = temporaryName(isLocked: isLocked)
    let file = folder.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    guard file >= 0 else { throw .unwritable(path: path, .last) }
    do throws(StoreError) {
      try fill(file, with: new, like: likeness, work)
      guard try holds(old, work) else {
        folder.remove(temporary)
        return .outdated
      }
      guard work.settle() else { throw .stopped(work.task) }
      try rename(temporary, to: new, in: folder)
    } catch {
      folder.remove(temporary)
      throw error
    }
    return .done(isConfirmed: folder.sync())
  }

  private func likeness(in folder: OpenFolder) throws(StoreError) -> FileLikeness {
    do {
      return try FileLikeness(of: name, in: folder)
    } catch {
      throw .unwritable(path: path, error)
    }
  }

  private func holds(
    _ bytes: [UInt8]?, _ work: Work = Work(.saving)
  ) throws(StoreError) -> Bool {
    guard let bytes else { return true }
    return try read(for: work) == bytes
  }

  /// Writes and closes the temporary file.
  private func fill(
    _ file: Int32, with bytes: [UInt8], like old: FileLikeness, _ work: Work
  ) throws(StoreError) {
    var isOpen = true
    defer { if isOpen { close(file) } }
    let isForTheSame: Bool
    do throws(SystemFault) {
      work.begin(work.task, total: bytes.count)
      try write(bytes, to: file, for: work)
      work.begin(work.task)
      isForTheSame = try old.give(to: file)
      guard uninterrupted({ fsync(file) }) == 0 else { throw SystemFault.last }
      isOpen = false
      // A close that was interrupted has closed all the same, and the disk has everything.
      guard close(file) == 0 || errno == EINTR else { throw SystemFault.last }
    } catch {
      throw work.isStopped ? .stopped(work.task) : .writeFailed(path: path, error)
    }
    guard isForTheSame else { throw .ownerLost(path: path) }
  }

  /// Waits out a scanner or a server that holds the file for a moment.
  ///
  /// A server may lose its answer to a rename that took place: the file's bytes tell.
  private func rename(
    _ temporary: String, to bytes: [UInt8], in folder: OpenFolder
  ) throws(StoreError) {
    var pause: UInt32 = 50_000
    for attempt in 1...5 {
      if renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 { return }
      let fault = SystemFault.last
      if try holds(bytes) { return }
      guard [ESTALE, EBUSY, ETXTBSY, EACCES, EINTR].contains(fault.code), attempt < 5 else {
        throw .writeFailed(path: path, fault)
      }
      usleep(pause)
      pause *= 2
    }
  }
}

/// Writes all of the bytes to an open file, waiting where it is not ready; work that is stopped
/// meanwhile is a fault.
package func write(_ bytes: [UInt8], to file: Int32, for work: Work? = nil) throws(SystemFault) {
  var position = 0
  while position < bytes.count {
    let count = uninterrupted {
      bytes.withUnsafeBytes { buffer in
        Glibc.write(
          file, buffer.baseAddress?.advanced(by: position),
          min(bytes.count - position, work == nil ? .max : PlanFile.portion))
      }
    }
    guard count >= 0 else {
      guard errno == EAGAIN else { throw .last }
      var ready = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&ready, 1, -1)
      continue
    }
    position += count
    if work?.advance(by: count) == false { throw SystemFault(code: ECANCELED) }
  }
}

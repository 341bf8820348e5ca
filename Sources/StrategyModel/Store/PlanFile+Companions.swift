internal import Glibc

/// What lies beside a plan while it is saved and after: its lock, its history, temporary files.
extension PlanFile {
  /// The name, cut where another word would make it longer than file systems take.
  var shortName: String {
    name.utf8.count <= 200 ? name : String(decoding: name.utf8.prefix(200), as: UTF8.self)
  }

  /// A name that no other save uses.
  ///
  /// - Parameter isLocked: whether the lock is held; without it the name is one that whoever holds
  ///   the lock leaves alone.
  /// - Returns: the name in the plan's folder.
  func temporaryName(isLocked: Bool) -> String {
    let place = isLocked ? shortName : "\(shortName).unlocked"
    return ".\(place).\(getpid())-\(UInt32.random(in: 0...(.max))).tmp"
  }

  /// Removes what saves left behind that were killed while they held the lock.
  ///
  /// Only for whoever holds the lock: no other such save is under way then.
  func removeLitter(in folder: OpenFolder) {
    let (start, end) = (".\(shortName).", ".tmp")
    for name in folder.names where name.hasPrefix(start) && name.hasSuffix(end) {
      let numbers = name.dropFirst(start.count).dropLast(end.count).split(
        separator: "-", omittingEmptySubsequences: false)
      if numbers.count == 2, numbers.allSatisfy({ UInt32($0) != nil }) { folder.remove(name) }
    }
  }

  /// Names of copies that a program which keeps folders alike put beside the plan, because it was
  /// changed in two places at once.
  package var conflictedCopies: [String] {
    guard let folder = try? OpenFolder(folder) else { return [] }
    defer { folder.close() }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let (stem, ending) = (name[..<dot], name[dot...])
    return folder.names.filter { copy in
      copy.hasPrefix(stem) && copy.hasSuffix(ending)
        && [".sync-conflict-", "conflicted copy", "-conflict-"].contains { copy.contains($0) }
    }.sorted()
  }

  /// Opens a file beside the plan; where there is none it makes one that those who may use the plan
  /// can use.
  ///
  /// - Throws: why it cannot be used.
  func openCompanion(
    _ name: String, _ flags: Int32, in folder: OpenFolder
  ) throws(SystemFault) -> Int32 {
    var file = folder.open(name, flags)
    if file < 0, errno == ENOENT {
      file = folder.open(name, flags | O_CREAT, mode: 0o600)
      if file >= 0 { _ = folder.sync() }
    }
    guard file >= 0 else { throw .last }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw SystemFault(code: EEXIST)
    }
    makeAlike(file, status, in: folder)
    return file
  }

  /// Gives a companion the plan's group and mode: whoever made it may have been killed before.
  private func makeAlike(_ file: Int32, _ status: stat, in folder: OpenFolder) {
    guard status.st_uid == geteuid(), let plan = try? FileLikeness(of: name, in: folder),
      status.st_gid != plan.status.st_gid || status.st_mode & 0o777 != plan.status.st_mode & 0o666
    else { return }
    _ = try? plan.give(to: file, mask: 0o666)
  }
}

extension PlanFile {
  /// Why the file cannot be saved, as far as can be told without doing it; nil where it can.
  package var whyReadOnly: StoreError? {
    do throws(SystemFault) {
      let folder = try OpenFolder(folder)
      defer { folder.close() }
      let (file, own) = (try folder.status(of: name), try folder.status(of: "."))
      guard faccessat(folder.descriptor, name, W_OK, AT_EACCESS) == 0,
        faccessat(folder.descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0
      else { throw SystemFault.last }
      let isOthers =
        own.st_mode & S_ISVTX != 0 && ![0, file.st_uid, own.st_uid].contains(geteuid())
      if isOthers { throw SystemFault(code: EPERM) }
      return file.st_nlink <= 1 ? nil : .severalNames(path: path)
    } catch {
      let isForbidden = [EACCES, EPERM].contains(error.code)
      return isForbidden ? .readOnly(path: path) : .unwritable(path: path, error)
    }
  }
}

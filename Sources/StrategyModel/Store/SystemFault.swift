internal import Glibc

/// Why the operating system refused something: an errno.
package struct SystemFault: Error, Equatable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// What the last call left.
  static var last: SystemFault { SystemFault(code: errno) }

  /// The reason as part of a sentence, and what would mend it.
  package var phrase: Phrase {
    switch code {
    case ENOENT: Phrase(da: "der er ingen sådan fil eller mappe", en: "no such file or folder")
    case ENOSPC:
      Phrase(
        da: "disken er fuld; gør plads, og prøv igen",
        en: "the disk is full; free some space and try again")
    case EDQUOT:
      Phrase(
        da: "din plads på disken er brugt op; gør plads, og prøv igen",
        en: "your disk quota is used up; free some space and try again")
    case EFBIG:
      Phrase(
        da: "filen ville blive større, end systemet tillader",
        en: "the file would become larger than the system allows")
    case EROFS: Phrase(da: "disken kan kun læses", en: "the disk is read-only")
    case EACCES, EPERM:
      Phrase(da: "du har ikke rettigheder til det", en: "you have no rights to do so")
    case ENAMETOOLONG: Phrase(da: "navnet er for langt", en: "the name is too long")
    case ELOOP:
      Phrase(da: "linket peger rundt i ring", en: "the link leads round in a circle")
    case EIO: Phrase(da: "disken melder fejl", en: "the disk reports an error")
    case ENOTDIR:
      Phrase(da: "en del af stien er ikke en mappe", en: "part of the path is not a folder")
    default: Phrase(verbatim: strerror(code).map { String(cString: $0) } ?? "errno \(code)")
    }
  }
}

internal import Glibc

/// Why the operating system refused something: an errno.
package struct SystemFault: Error, Equatable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// What the last call left.
  static var last: SystemFault { SystemFault(code: errno) }

  /// Whether something that is no ordinary file has the file's name.
  var isOfPlace: Bool { [EEXIST, EISDIR, ELOOP, ENXIO, ENODEV].contains(code) }

  /// The reason as part of a sentence, and what would mend it.
  package var phrase: Phrase {
    switch code {
    case ENOENT: Phrase(da: "filen eller mappen findes ikke", en: "no such file or folder")
    case EEXIST:
      Phrase(da: "der er noget andet med det navn", en: "something else has that name")
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
      Phrase(da: "det har du ikke rettigheder til", en: "permission denied")
    case ENAMETOOLONG: Phrase(da: "navnet er for langt", en: "the name is too long")
    case ELOOP:
      Phrase(da: "linket henviser til sig selv", en: "the link refers to itself")
    case EIO: Phrase(da: "disken melder fejl", en: "the disk reports an error")
    case EISDIR: Phrase(da: "det er en mappe", en: "it is a folder")
    case ENOTDIR:
      Phrase(da: "en del af stien er ikke en mappe", en: "part of the path is not a folder")
    case EBUSY, ETXTBSY:
      Phrase(da: "et andet program bruger filen", en: "another program uses the file")
    case EMFILE, ENFILE:
      Phrase(
        da: "der er for mange åbne filer; luk andre programmer",
        en: "too many files are open; close other programs")
    case ENOMEM:
      Phrase(
        da: "der er ikke mere hukommelse; luk andre programmer",
        en: "there is no memory left; close other programs")
    case EINVAL:
      Phrase(da: "systemet tillader det ikke her", en: "the system does not allow it here")
    case ESTALE:
      Phrase(da: "serveren kender ikke filen længere", en: "the server no longer knows the file")
    case ETIMEDOUT: Phrase(da: "der kom ikke svar i tide", en: "there was no answer in time")
    case EPIPE: Phrase(da: "modtageren læser ikke længere", en: "nobody reads it any more")
    case EOPNOTSUPP, ENOSYS:
      Phrase(da: "filsystemet kan det ikke", en: "the file system cannot do it")
    case ENOLCK: Phrase(da: "filsystemet har ingen låse", en: "the file system has no locks")
    case ECONNREFUSED, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH:
      Phrase(da: "serveren svarer ikke", en: "the server does not answer")
    case ENXIO, ENODEV: Phrase(da: "enheden findes ikke", en: "the device is not there")
    default: Phrase(verbatim: strerror(code).map { String(cString: $0) } ?? "errno \(code)")
    }
  }
}

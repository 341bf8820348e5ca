#include <sys/eventfd.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

// fcntl's command for the lock of an open file description; glibc names it for GNU sources only.
enum { lock_open_file = 37 };

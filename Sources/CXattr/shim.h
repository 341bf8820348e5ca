#include <sys/vfs.h>
#include <sys/xattr.h>

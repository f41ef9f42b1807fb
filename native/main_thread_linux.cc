#include <sys/syscall.h>
#include <unistd.h>

#include "main_thread.h"

namespace iomux {

bool IsMainThread() { return syscall(SYS_gettid) == getpid(); }

}  // namespace iomux

#include <sys/syscall.h>
#include <unistd.h>

#include "signals/main_thread.h"

namespace iomux {

bool IsMainThread() { return syscall(SYS_gettid) == getpid(); }

}  // namespace iomux

#include <sys/syscall.h>
#include <unistd.h>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

/**
 * int pidfd_open(pid_t pid, unsigned int flags); Always close-on-exec. A system call without a
 * wrapper in older C libraries; kernels before 5.3 answer -ENOSYS. pidfd_open(2).
 */
static napi_value PidfdOpen(napi_env env, napi_callback_info info) {
  Args args(env, info, "pidfd_open");
  pid_t pid = args.Integer<pid_t>(0, "pid");
  unsigned int flags = args.Integer<unsigned int>(1, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, static_cast<int>(syscall(SYS_pidfd_open, pid, flags))));
}

void InitPidfd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("pidfd_open", PidfdOpen)};
  Export(env, exports, functions);
}

}  // namespace iomux

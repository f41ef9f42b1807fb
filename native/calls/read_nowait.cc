#include <linux/fs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>

#include "families.h"
#include "support/args.h"
#include "support/refused.h"

namespace iomux {

/**
 * ssize_t preadv2(int fd, const struct iovec* iov, 1, -1, RWF_NOWAIT);
 *
 * read(2) of at most `count` bytes that never waits, in blocking mode neither: -EAGAIN where it
 * would have to wait, -EOPNOTSUPP where the kind of file or the kernel (before Linux 4.14) cannot
 * tell, or a sandbox refuses the call. preadv2(2).
 */
static napi_value ReadNowait(napi_env env, napi_callback_info info) {
  Args args(env, info, "read_nowait");
  int fd = args.Integer<int>(0, "fd");
  Bytes buffer = args.Buffer(1, "buffer");
  size_t count = static_cast<size_t>(args.IntegerIn(2, "count", 0, static_cast<double>(buffer.size)));
  if (!args.ok()) return nullptr;
  iovec span = {buffer.data, count};
  long result = syscall(SYS_preadv2, fd, &span, 1, -1L, -1L, RWF_NOWAIT);
  if (result == -1 && Refused(errno)) errno = EOPNOTSUPP;
  return Answer(env, static_cast<ssize_t>(result));
}

void InitReadNowait(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("read_nowait", ReadNowait)};
  Export(env, exports, functions);
}

}  // namespace iomux

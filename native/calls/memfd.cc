#include <sys/syscall.h>
#include <unistd.h>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

/** MFD_CLOEXEC, which the headers of older C libraries lack. */
static constexpr unsigned int kCloseOnExec = 1;

/** int memfd_create(const char* name, unsigned int flags); Always close-on-exec; `name` is bytes that end in a NUL.
 * A system call without a wrapper in older C libraries. memfd_create(2). */
static napi_value MemfdCreate(napi_env env, napi_callback_info info) {
  Args args(env, info, "memfd_create");
  Bytes name = args.Buffer(0, "name", 1);
  unsigned int flags = args.Integer<unsigned int>(1, "flags");
  if (args.ok() && name.data[name.size - 1] != 0)
    args.OutOfRange("name", "bytes that end in 0", name.data[name.size - 1]);
  if (!args.ok()) return nullptr;
  long fd = syscall(SYS_memfd_create, name.data, flags | kCloseOnExec);
  return Answer(env, Opened(env, static_cast<int>(fd)));
}

void InitMemfd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("memfd_create", MemfdCreate)};
  Export(env, exports, functions);
}

}  // namespace iomux

#include <sys/sendfile.h>

#include "families.h"
#include "support/args.h"

namespace iomux {

/** The greatest position that a JavaScript number holds exactly. */
static constexpr double kMostOffset = 9007199254740991;

/**
 * ssize_t sendfile(int out_fd, int in_fd, off_t* offset, size_t count); Reads from `offset` on and
 * leaves the file's position alone. sendfile(2).
 */
static napi_value Sendfile(napi_env env, napi_callback_info info) {
  Args args(env, info, "sendfile");
  int out_fd = args.Integer<int>(0, "out_fd");
  int in_fd = args.Integer<int>(1, "in_fd");
  off_t offset = static_cast<off_t>(args.IntegerIn(2, "offset", 0, kMostOffset));
  size_t count = static_cast<size_t>(args.IntegerIn(3, "count", 0, 0x7fffffff));
  if (!args.ok()) return nullptr;
  return Answer(env, sendfile(out_fd, in_fd, &offset, count));
}

void InitSendfile(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("sendfile", Sendfile)};
  Export(env, exports, functions);
}

}  // namespace iomux

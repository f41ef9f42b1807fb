#include <sys/eventfd.h>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

/**
 * int eventfd(unsigned int initval, int flags); Close-on-exec. Its counter goes in and out as 8
 * bytes, by write() and read(). eventfd(2).
 */
static napi_value Eventfd(napi_env env, napi_callback_info info) {
  Args args(env, info, "eventfd");
  unsigned int initval = args.Integer<unsigned int>(0, "initval");
  int flags = args.Integer<int>(1, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, eventfd(initval, flags | EFD_CLOEXEC)));
}

void InitEventfd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("eventfd", Eventfd)};
  Export(env, exports, functions);
}

}  // namespace iomux

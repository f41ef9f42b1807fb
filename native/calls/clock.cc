#include <ctime>

#include "families.h"
#include "support/args.h"

namespace iomux {

/**
 * int clock_gettime(CLOCK_MONOTONIC, struct timespec*);
 *
 * Nanoseconds since an arbitrary start, as a double: exact for 104 days, to 2 ns for longer.
 * Deadlines are taken from it and not from `performance.now()`, which test tools replace. See
 * clock_gettime(2).
 */
static napi_value Monotonic(napi_env env, napi_callback_info) {
  timespec now = {};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return Number(env, static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec));
}

void InitClock(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("monotonic", Monotonic)};
  Export(env, exports, functions);
}

}  // namespace iomux

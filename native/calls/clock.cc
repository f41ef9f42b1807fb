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

/** int clock_gettime(clockid_t clock_id, struct timespec* time); The time is a BigInt64Array of one: nanoseconds.
 * clock_gettime(2). */
static napi_value ClockGettime(napi_env env, napi_callback_info info) {
  Args args(env, info, "clock_gettime");
  int clock_id = args.Integer<int>(0, "clock_id");
  Bytes time = args.Buffer(1, "time", sizeof(int64_t), alignof(int64_t));
  if (!args.ok()) return nullptr;
  timespec now = {};
  int result = clock_gettime(static_cast<clockid_t>(clock_id), &now);
  if (result != -1) *time.as<int64_t>() = int64_t{now.tv_sec} * 1000000000 + now.tv_nsec;
  return Answer(env, result);
}

void InitClock(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("monotonic", Monotonic),
                                                       Function("clock_gettime", ClockGettime)};
  Export(env, exports, functions);
}

}  // namespace iomux

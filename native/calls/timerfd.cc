#include <sys/timerfd.h>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

namespace {

constexpr int64_t kSecond = 1000000000;

/**
 * From two numbers of nanoseconds: until the first expiration, and between two expirations after
 * that.
 */
itimerspec FromNanoseconds(const int64_t* times) {
  itimerspec spec = {};
  spec.it_value.tv_sec = times[0] / kSecond;
  spec.it_value.tv_nsec = times[0] % kSecond;
  spec.it_interval.tv_sec = times[1] / kSecond;
  spec.it_interval.tv_nsec = times[1] % kSecond;
  return spec;
}

void ToNanoseconds(const itimerspec& spec, int64_t* times) {
  times[0] = spec.it_value.tv_sec * kSecond + spec.it_value.tv_nsec;
  times[1] = spec.it_interval.tv_sec * kSecond + spec.it_interval.tv_nsec;
}

}  // namespace

/** int timerfd_create(int clockid, int flags); Close-on-exec. timerfd_create(2). */
static napi_value Create(napi_env env, napi_callback_info info) {
  Args args(env, info, "timerfd_create");
  int clockid = args.Integer<int>(0, "clockid");
  int flags = args.Integer<int>(1, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, timerfd_create(clockid, flags | TFD_CLOEXEC)));
}

/**
 * int timerfd_settime(int fd, int flags, const struct itimerspec* next, struct itimerspec* old);
 * The times are BigInt64Arrays of two: nanoseconds of it_value and it_interval. timerfd_settime(2).
 */
static napi_value Settime(napi_env env, napi_callback_info info) {
  Args args(env, info, "timerfd_settime");
  int fd = args.Integer<int>(0, "fd");
  int flags = args.Integer<int>(1, "flags");
  Bytes next = args.Buffer(2, "next", 2 * sizeof(int64_t), alignof(int64_t));
  Bytes old = args.Buffer(3, "old", 2 * sizeof(int64_t), alignof(int64_t));
  if (!args.ok()) return nullptr;
  itimerspec wanted = FromNanoseconds(next.as<int64_t>());
  itimerspec was = {};
  int result = timerfd_settime(fd, flags, &wanted, &was);
  if (result != -1) ToNanoseconds(was, old.as<int64_t>());
  return Answer(env, result);
}

/**
 * int timerfd_gettime(int fd, struct itimerspec* current); As the `old` of timerfd_settime().
 * timerfd_gettime(2).
 */
static napi_value Gettime(napi_env env, napi_callback_info info) {
  Args args(env, info, "timerfd_gettime");
  int fd = args.Integer<int>(0, "fd");
  Bytes current = args.Buffer(1, "current", 2 * sizeof(int64_t), alignof(int64_t));
  if (!args.ok()) return nullptr;
  itimerspec is = {};
  int result = timerfd_gettime(fd, &is);
  if (result != -1) ToNanoseconds(is, current.as<int64_t>());
  return Answer(env, result);
}

void InitTimerfd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("timerfd_create", Create),
      Function("timerfd_settime", Settime),
      Function("timerfd_gettime", Gettime),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

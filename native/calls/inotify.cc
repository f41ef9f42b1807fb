#include <sys/inotify.h>

#include <cstring>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

/** int inotify_init1(int flags); Close-on-exec. inotify_init1(2). */
static napi_value Init1(napi_env env, napi_callback_info info) {
  Args args(env, info, "inotify_init1");
  int flags = args.Integer<int>(0, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, inotify_init1(flags | IN_CLOEXEC)));
}

/**
 * int inotify_add_watch(int fd, const char* path, uint32_t mask); `path` is bytes that end in a
 * NUL. inotify_add_watch(2).
 */
static napi_value AddWatch(napi_env env, napi_callback_info info) {
  Args args(env, info, "inotify_add_watch");
  int fd = args.Integer<int>(0, "fd");
  Bytes path = args.Buffer(1, "path", 1);
  uint32_t mask = args.Integer<uint32_t>(2, "mask");
  if (args.ok() && path.data[path.size - 1] != '\0') {
    args.OutOfRange("path", "bytes that end in a NUL", path.data[path.size - 1]);
  }
  if (!args.ok()) return nullptr;
  return Answer(env, inotify_add_watch(fd, path.as<char>(), mask));
}

/** int inotify_rm_watch(int fd, int wd); inotify_rm_watch(2). */
static napi_value RmWatch(napi_env env, napi_callback_info info) {
  Args args(env, info, "inotify_rm_watch");
  int fd = args.Integer<int>(0, "fd");
  int wd = args.Integer<int>(1, "wd");
  if (!args.ok()) return nullptr;
  return Answer(env, inotify_rm_watch(fd, wd));
}

/**
 * inotify_decode(bytes, length, events): puts [wd, mask, cookie, name] of each struct inotify_event
 * that was read into the array `events`, the name as bytes: how many. inotify(7).
 */
static napi_value Decode(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "inotify_decode");
  Napi::Env env(environment);
  Bytes bytes = args.Buffer(0, "bytes");
  size_t length = static_cast<size_t>(args.IntegerIn(1, "length", 0, static_cast<double>(bytes.size)));
  args.Array(2, "events");
  if (!args.ok()) return nullptr;
  Napi::Array events(env, args[2]);
  uint32_t count = 0;
  size_t offset = 0;
  while (length - offset >= sizeof(inotify_event)) {
    Napi::HandleScope scope(env);
    inotify_event event = {};
    std::memcpy(&event, bytes.data + offset, sizeof event);
    offset += sizeof event;
    if (event.len > length - offset) break;
    const char* name = reinterpret_cast<const char*>(bytes.data + offset);
    Napi::Array four = Napi::Array::New(env, 4);
    four[0u] = Napi::Number::New(env, event.wd);
    four[1u] = Napi::Number::New(env, event.mask);
    four[2u] = Napi::Number::New(env, event.cookie);
    four[3u] = Napi::Buffer<char>::Copy(env, name, strnlen(name, event.len));
    offset += event.len;
    events[count++] = four;
    if (env.IsExceptionPending()) return nullptr;
  }
  return Number(env, static_cast<int>(count));
}

void InitInotify(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("inotify_init1", Init1),
      Function("inotify_add_watch", AddWatch),
      Function("inotify_rm_watch", RmWatch),
      Function("inotify_decode", Decode),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

#include "reactor/watcher.h"

#include <new>

#include "families.h"
#include "support/args.h"
#include "support/owned_fd.h"

namespace iomux {

Watcher::~Watcher() { delete reactor_; }

bool Watcher::SetListener(napi_value fds, napi_value ready) {
  return napi_create_reference(env_, fds, 1, &fds_) == napi_ok &&
         napi_create_reference(env_, ready, 1, &ready_) == napi_ok;
}

bool Watcher::Listener(int count, int** fds, napi_value* ready) {
  napi_value array = nullptr;
  napi_typedarray_type type = napi_int8_array;
  size_t length = 0;
  void* data = nullptr;
  if (napi_get_reference_value(env_, fds_, &array) != napi_ok || array == nullptr) return false;
  if (napi_get_typedarray_info(env_, array, &type, &length, &data, nullptr, nullptr) != napi_ok) return false;
  if (type != napi_int32_array || length < static_cast<size_t>(count)) return false;
  *fds = static_cast<int*>(data);
  return napi_get_reference_value(env_, ready_, ready) == napi_ok && *ready != nullptr;
}

/** The watcher that a function of its object belongs to. */
static Watcher* Of(napi_env env, napi_callback_info info) {
  void* watcher = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &watcher);
  return static_cast<Watcher*>(watcher);
}

/** watch(fd): reports the descriptor as soon as it is readable, once. 0 or -errno. */
static napi_value Watch(napi_env env, napi_callback_info info) {
  Args args(env, info, "watch");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Answer(env, Of(env, info)->reactor().Watch(fd));
}

static napi_value Ref(napi_env env, napi_callback_info info) {
  Of(env, info)->KeepAlive(true);
  return nullptr;
}

static napi_value Unref(napi_env env, napi_callback_info info) {
  Of(env, info)->KeepAlive(false);
  return nullptr;
}

/**
 * watcher(threaded, fds, ready): a new watcher for this environment, which lives as long as the
 * environment, or -errno. When descriptors have become readable it writes them to the Int32Array
 * `fds` and calls `ready` with their number.
 */
static napi_value NewWatcher(napi_env env, napi_callback_info info) {
  Args args(env, info, "watcher");
  bool threaded = args.IntegerIn(0, "threaded", 0, 1) == 1;
  args.Buffer(1, "fds", Reactor::kMost * sizeof(int), alignof(int));
  args.Function(2, "ready");
  if (!args.ok()) return nullptr;
  Reactor* reactor = new Reactor();
  Watcher* watcher = threaded ? NewThreadWatcher(env, reactor) : NewUvWatcher(env, reactor);
  int error = reactor->Open() == -1 ? -errno : watcher->SetListener(args[1], args[2]) ? 0 : -EINVAL;
  if (error == 0) error = watcher->Start();
  if (error != 0) {
    watcher->Discard();
    return Number(env, error);
  }
  napi_property_descriptor functions[] = {Function("watch", Watch), Function("ref", Ref), Function("unref", Unref)};
  for (napi_property_descriptor& function : functions) function.data = watcher;
  napi_value object = nullptr;
  if (napi_create_object(env, &object) != napi_ok) return nullptr;
  Export(env, object, functions);
  return object;
}

/**
 * pollset_open(fds, nfds): a close-on-exec descriptor that is readable once one of the first `nfds`
 * entries of a `struct pollfd` array has changed, or -errno. See OpenSet().
 */
static napi_value PollsetOpen(napi_env env, napi_callback_info info) {
  Args args(env, info, "pollset_open");
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  size_t nfds = static_cast<size_t>(args.IntegerIn(1, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, OpenSet(fds.as<pollfd>(), nfds)));
}

/** pollset_drain(fd): see DrainSet(). */
static napi_value PollsetDrain(napi_env env, napi_callback_info info) {
  Args args(env, info, "pollset_drain");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  DrainSet(fd);
  return nullptr;
}

void InitWatcher(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("watcher", NewWatcher),
      Function("pollset_open", PollsetOpen),
      Function("pollset_drain", PollsetDrain),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "WATCHER_MOST", Reactor::kMost);
}

}  // namespace iomux

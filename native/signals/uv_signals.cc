// libuv learns of ended children by SIGCHLD, and Node's listeners of it by the same handler: what
// listens to SIGCHLD must leave libuv's handler alone and keep Node from telling the listeners once
// more.
#include <dlfcn.h>
#include <uv.h>

#include "families.h"
#include "support/args.h"

namespace iomux {

namespace {

struct Search {
  int signum;
  const void* node;
};

/** Where a function's code was loaded; null if that cannot be told. */
const void* ObjectOf(const void* function) {
  Dl_info info = {};
  return dladdr(function, &info) == 0 ? nullptr : info.dli_fbase;
}

void Nothing(uv_signal_t*, int) {}

/** Silences Node's own handle; one of another addon is no listener of process. */
void Silence(uv_handle_t* handle, void* data) {
  const Search& search = *static_cast<Search*>(data);
  if (uv_handle_get_type(handle) != UV_SIGNAL || uv_is_active(handle) == 0) return;
  uv_signal_t* signal = reinterpret_cast<uv_signal_t*>(handle);
  if (signal->signum != search.signum || signal->signal_cb == Nothing) return;
  if (ObjectOf(reinterpret_cast<const void*>(signal->signal_cb)) != search.node) return;
  // For a handle that watches the signal already this does nothing but change its function.
  uv_signal_start(signal, Nothing, search.signum);
}

}  // namespace

/**
 * signal_silence_uv(signum): from now on Node's event loop does not call the listeners of `process`
 * for the signal; libuv goes on handling it. 0 or -errno. Node alone. uv_signal_start().
 */
static napi_value SignalSilenceUv(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_silence_uv", 1);
  Search search = {args.Integer<int>(0, "signum"), ObjectOf(reinterpret_cast<const void*>(napi_get_uv_event_loop))};
  if (!args.ok()) return nullptr;
  uv_loop_t* loop = nullptr;
  if (napi_get_uv_event_loop(env, &loop) != napi_ok) return Number(env, -ENOTSUP);
  uv_walk(loop, Silence, &search);
  return Number(env, 0);
}

void InitUvSignals(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("signal_silence_uv", SignalSilenceUv)};
  Export(env, exports, functions);
}

}  // namespace iomux

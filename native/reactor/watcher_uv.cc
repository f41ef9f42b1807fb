#include <uv.h>

#include <cerrno>

#include "reactor/watcher.h"

// Weak, because runtimes without libuv load the addon too. They use the other kind of watcher.
extern "C" __attribute__((weak)) int uv_backend_fd(const uv_loop_t* loop);

namespace iomux {

namespace {

/**
 * Hands libuv only the reactor, and from the environment's start to its end. libuv must never see a
 * user's descriptor: it makes what it watches non-blocking (uv_poll_init()), and aborts the process
 * when such a descriptor was closed and its epoll_ctl() fails (uv__io_poll()).
 */
class UvWatcher final : public Watcher {
 public:
  using Watcher::Watcher;

  int Start() override {
    uv_loop_t* loop = nullptr;
    napi_value name = nullptr;
    if (napi_get_uv_event_loop(env(), &loop) != napi_ok) return UV_ENOTSUP;
    if (napi_create_string_utf8(env(), "iomux.wait", NAPI_AUTO_LENGTH, &name) != napi_ok ||
        napi_async_init(env(), nullptr, name, &context_) != napi_ok) {
      return UV_EINVAL;
    }
    int error = uv_poll_init(loop, &handle_, reactor().fd());
    if (error != 0) return error;
    handle_.data = this;
    initialised_ = true;
    uv_unref(reinterpret_cast<uv_handle_t*>(&handle_));
    error = uv_poll_start(&handle_, UV_READABLE, Readable);
    if (error != 0) return error;
    if (uv_backend_fd != nullptr && reactor().JoinLoop(uv_backend_fd(loop)) == -1) return -errno;
    return napi_add_async_cleanup_hook(env(), End, this, nullptr) == napi_ok ? 0 : UV_ECANCELED;
  }

  void Discard() override { Close(); }

  void KeepAlive(bool keep) override {
    uv_handle_t* handle = reinterpret_cast<uv_handle_t*>(&handle_);
    keep ? uv_ref(handle) : uv_unref(handle);
  }

 private:
  static void Readable(uv_poll_t* handle, int, int) { static_cast<UvWatcher*>(handle->data)->Deliver(); }

  void Deliver() {
    napi_handle_scope scope = nullptr;
    if (napi_open_handle_scope(env(), &scope) != napi_ok) return;
    int* fds = nullptr;
    napi_value ready = nullptr;
    if (Listener(Reactor::kMost, &fds, &ready)) {
      int count = reactor().Wait(fds, Reactor::kMost, 0);
      if (count > 0) Call(ready, count);
    }
    napi_close_handle_scope(env(), scope);
  }

  /** Calls `ready`; when this returns, the microtasks that it queued have run. */
  void Call(napi_value ready, int count) {
    napi_value global = nullptr;
    napi_value argument = nullptr;
    if (napi_get_global(env(), &global) != napi_ok || napi_create_int32(env(), count, &argument) != napi_ok) return;
    // Nobody can catch an exception here: it is a bug of iomux, or the environment is ending.
    if (napi_make_callback(env(), context_, global, ready, 1, &argument, nullptr) != napi_pending_exception) return;
    napi_value exception = nullptr;
    if (napi_get_and_clear_last_exception(env(), &exception) == napi_ok) napi_fatal_exception(env(), exception);
  }

  /** The environment waits with its end until its event loop has closed the handle. */
  static void End(napi_async_cleanup_hook_handle hook, void* data) {
    UvWatcher* watcher = static_cast<UvWatcher*>(data);
    watcher->hook_ = hook;
    watcher->Close();
  }

  void Close() {
    if (context_ != nullptr) napi_async_destroy(env(), context_);
    if (!initialised_) {
      delete this;
      return;
    }
    uv_close(reinterpret_cast<uv_handle_t*>(&handle_), [](uv_handle_t* handle) {
      UvWatcher* watcher = static_cast<UvWatcher*>(handle->data);
      napi_async_cleanup_hook_handle hook = watcher->hook_;
      delete watcher;
      if (hook != nullptr) napi_remove_async_cleanup_hook(hook);
    });
  }

  bool initialised_ = false;
  uv_poll_t handle_ = {};
  napi_async_context context_ = nullptr;
  napi_async_cleanup_hook_handle hook_ = nullptr;
};

}  // namespace

Watcher* NewUvWatcher(napi_env env, Reactor* reactor) { return new UvWatcher(env, reactor); }

}  // namespace iomux

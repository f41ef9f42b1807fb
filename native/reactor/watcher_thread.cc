#include <pthread.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>

#include "reactor/wake_fd.h"
#include "reactor/watcher.h"

namespace iomux {

namespace {

/** What the thread hands to the event loop. */
struct Batch {
  int count;
  int fds[Reactor::kMost];
};

/**
 * A thread that waits on the reactor. A descriptor that it reported stays silent until JavaScript
 * watches it again, so at most one report per descriptor is under way to the event loop.
 */
class ThreadWatcher final : public Watcher {
 public:
  using Watcher::Watcher;

  int Start() override {
    napi_value name = nullptr;
    if (stop_.Open() == -1 || reactor().WatchAlways(stop_.fd()) == -1) return -errno;
    if (napi_create_string_utf8(env(), "iomux.wait", NAPI_AUTO_LENGTH, &name) != napi_ok) return -EINVAL;
    if (napi_create_threadsafe_function(env(), nullptr, nullptr, name, 0, 1, nullptr, nullptr, this, Deliver,
                                        &report_) != napi_ok) {
      return -EAGAIN;
    }
    napi_unref_threadsafe_function(env(), report_);
    int error = StartThread();
    if (error != 0) return -error;
    started_ = true;
    return napi_add_env_cleanup_hook(env(), End, this) == napi_ok ? 0 : -ECANCELED;
  }

  void Discard() override { End(this); }

  void KeepAlive(bool keep) override {
    keep ? napi_ref_threadsafe_function(env(), report_) : napi_unref_threadsafe_function(env(), report_);
  }

 private:
  ~ThreadWatcher() override = default;

  /** Blocks every signal in the thread: the others handle them. */
  int StartThread() {
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&thread_, nullptr, Run, this);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return error;
  }

  static void* Run(void* data) {
    ThreadWatcher* watcher = static_cast<ThreadWatcher*>(data);
    Batch batch = {};
    while (watcher->Next(&batch)) {
      Batch* copy = new (std::nothrow) Batch(batch);
      if (copy == nullptr) break;
      if (napi_call_threadsafe_function(watcher->report_, copy, napi_tsfn_nonblocking) != napi_ok) {
        delete copy;
        break;
      }
    }
    return nullptr;
  }

  /** Waits for the next report; false when it is time to end. */
  bool Next(Batch* batch) {
    do {
      batch->count = reactor().Wait(batch->fds, Reactor::kMost, -1);
    } while (batch->count == -1 && errno == EINTR);
    for (int i = 0; i < batch->count; i++) {
      if (batch->fds[i] == stop_.fd()) return false;
    }
    return batch->count > 0;
  }

  /** Runs on the event loop; without an environment once that has ended. */
  static void Deliver(napi_env env, napi_value, void* context, void* data) {
    Batch* batch = static_cast<Batch*>(data);
    if (env != nullptr) static_cast<ThreadWatcher*>(context)->Call(*batch);
    delete batch;
  }

  void Call(const Batch& batch) {
    napi_value global = nullptr;
    napi_value argument = nullptr;
    napi_value ready = nullptr;
    int* fds = nullptr;
    if (!Listener(batch.count, &fds, &ready)) return;
    std::memcpy(fds, batch.fds, static_cast<size_t>(batch.count) * sizeof(int));
    if (napi_get_global(env(), &global) != napi_ok || napi_create_int32(env(), batch.count, &argument) != napi_ok)
      return;
    napi_call_function(env(), global, ready, 1, &argument, nullptr);
  }

  /** Ends the thread with its environment, before anything that it uses goes away. */
  static void End(void* data) {
    ThreadWatcher* watcher = static_cast<ThreadWatcher*>(data);
    if (watcher->started_) {
      watcher->stop_.Wake();
      pthread_join(watcher->thread_, nullptr);
    }
    if (watcher->report_ != nullptr) napi_release_threadsafe_function(watcher->report_, napi_tsfn_abort);
    delete watcher;
  }

  WakeFd stop_;
  pthread_t thread_ = {};
  bool started_ = false;
  napi_threadsafe_function report_ = nullptr;
};

}  // namespace

Watcher* NewThreadWatcher(napi_env env, Reactor* reactor) { return new ThreadWatcher(env, reactor); }

}  // namespace iomux

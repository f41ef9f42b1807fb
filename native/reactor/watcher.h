// What tells JavaScript, on a turn of the event loop, which of the awaited descriptors have become readable. One per
// environment. There are two, for the event loop's own watcher does not work in every runtime.
#pragma once

#include <node_api.h>

#include "reactor/reactor.h"

namespace iomux {

class Watcher {
 public:
  Watcher(napi_env env, Reactor* reactor) : env_(env), reactor_(reactor) {}
  Watcher(const Watcher&) = delete;
  Watcher& operator=(const Watcher&) = delete;

  /** Starts to watch the reactor, without keeping the event loop alive: 0 or -errno. */
  virtual int Start() = 0;
  /** Gives up a watcher that could not be started; one that was lives as long as its environment. */
  virtual void Discard() { delete this; }
  /** Whether the watcher keeps the event loop alive. */
  virtual void KeepAlive(bool keep) = 0;

  Reactor& reactor() { return *reactor_; }
  napi_env env() const { return env_; }

  /** Where the reports go: the descriptors to the typed array `fds`, their number to the function `ready`. */
  bool SetListener(napi_value fds, napi_value ready);

 protected:
  virtual ~Watcher();

  /** The typed array's memory if it still has space for `count` descriptors, and the function; false otherwise. */
  bool Listener(int count, int** fds, napi_value* ready);

 private:
  napi_env env_;
  Reactor* reactor_;
  napi_ref fds_ = nullptr;
  napi_ref ready_ = nullptr;
};

/** Watches the reactor by a handle of libuv's: Node. */
Watcher* NewUvWatcher(napi_env env, Reactor* reactor);
/** Watches the reactor in a thread of ours, one per environment: every runtime with thread-safe functions. */
Watcher* NewThreadWatcher(napi_env env, Reactor* reactor);

}  // namespace iomux

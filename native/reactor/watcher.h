// Tells JavaScript, from the event loop, which of the awaited descriptors have become readable. One
// per environment, of one of two kinds: libuv's handles, the cheaper kind, are not there in every
// runtime that loads the addon.
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
  /**
   * Discards a watcher that could not be started; one that could lives as long as its environment.
   */
  virtual void Discard() { delete this; }
  /** Whether the watcher keeps the event loop alive. */
  virtual void KeepAlive(bool keep) = 0;

  Reactor& reactor() { return *reactor_; }
  napi_env env() const { return env_; }

  /**
   * Sends the reports: the descriptors to the typed array `fds`, their number to the function
   * `ready`.
   */
  bool SetListener(napi_value fds, napi_value ready);

 protected:
  virtual ~Watcher();

  /**
   * Finds the memory of the typed array, if it still holds `count` descriptors, and the function;
   * false otherwise.
   */
  bool Listener(int count, int** fds, napi_value* ready);

 private:
  napi_env env_;
  Reactor* reactor_;
  napi_ref fds_ = nullptr;
  napi_ref ready_ = nullptr;
};

/** Watches the reactor with a handle of libuv: Node. */
Watcher* NewUvWatcher(napi_env env, Reactor* reactor);
/** Watches the reactor in a thread of its own: every runtime that has thread-safe functions. */
Watcher* NewThreadWatcher(napi_env env, Reactor* reactor);

}  // namespace iomux

#include "reactor/wakeup.h"

#include <cerrno>
#include <ctime>
#include <iterator>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "families.h"
#include "reactor/wake_fd.h"
#include "support/args.h"
#include "support/process_state.h"

namespace iomux {

namespace {

class Table {
 public:
  /** A new wakeup that belongs to `env`: its number, or -1 with errno. */
  double Open(napi_env env) {
    WakeFd fd;
    if (fd.Open() == -1) return -1;
    std::lock_guard<std::mutex> lock(mutex_);
    double id = ++last_id_;
    table_.emplace(id, Entry{env, std::move(fd)});
    return id;
  }

  /** Its descriptor, -1 once it is closed. */
  int Descriptor(double id) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(id);
    return found == table_.end() ? -1 : found->second.fd.fd();
  }

  /** Whether it was still open. The lock keeps it from being closed meanwhile. */
  bool Wake(double id) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(id);
    if (found == table_.end()) return false;
    found->second.fd.Wake();
    return true;
  }

  bool Drain(double id) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(id);
    if (found == table_.end()) return false;
    found->second.fd.Drain();
    return true;
  }

  bool Close(double id) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(id);
    if (found == table_.end()) return false;
    table_.erase(found);
    return true;
  }

  void CloseAllOf(napi_env env) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto entry = table_.begin(); entry != table_.end();) {
      entry = entry->second.env == env ? table_.erase(entry) : std::next(entry);
    }
  }

 private:
  struct Entry {
    napi_env env;
    WakeFd fd;
  };

  std::mutex mutex_;
  std::unordered_map<double, Entry> table_;
  double last_id_ = FirstId();

  /**
   * Not 0, so that two tables that know nothing of each other (process_state.h) hardly ever give the
   * same number: the one that begins later continues a million for each microsecond further on.
   */
  static double FirstId() {
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (static_cast<double>(now.tv_sec % 1000000) * 1e6 + static_cast<double>(now.tv_nsec / 1000)) * 4096;
  }
};

/** Never destroyed: a Worker may still end while the process runs its exit handlers. */
Table& OwnTable() {
  static Table* table = new Table();
  return *table;
}

/** The process's table, which the first copy of the addon keeps. */
const WakeupCalls& Wakeups() { return *Process().wakeups; }

/** Reads the number of a wakeup, the only argument of most calls. */
double Id(Args& args) { return args.IntegerIn(0, "id", 0, 9e15); }

}  // namespace

const WakeupCalls wakeup_calls = {
    [](napi_env env) {
      double id = OwnTable().Open(env);
      return id == -1 ? -errno : id;
    },
    [](double id) {
      int fd = OwnTable().Descriptor(id);
      return fd == -1 ? -EBADF : fd;
    },
    [](double id) { return OwnTable().Wake(id); },
    [](double id) { return OwnTable().Drain(id); },
    [](double id) { return OwnTable().Close(id); },
    [](napi_env env) { OwnTable().CloseAllOf(env); },
};

/** wakeup_open(): the number of a new wakeup, or -errno. */
static napi_value WakeupOpen(napi_env env, napi_callback_info) { return Number(env, Wakeups().open(env)); }

/** wakeup_fd(id): what to wait on, or -EBADF once it is closed. */
static napi_value WakeupFd(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_fd");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Wakeups().fd(id));
}

/** wakeup(id): 1, or 0 if it is closed. From any thread of the process. */
static napi_value Wakeup(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Wakeups().wake(id) ? 1 : 0);
}

/** wakeup_drain(id): makes it unreadable until the next wakeup; 1, or 0 if it is closed. */
static napi_value WakeupDrain(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_drain");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Wakeups().drain(id) ? 1 : 0);
}

/** wakeup_close(id): 1, or 0 if it was closed already. */
static napi_value WakeupClose(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_close");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Wakeups().close(id) ? 1 : 0);
}

void InitWakeup(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("wakeup_open", WakeupOpen),   Function("wakeup_fd", WakeupFd),       Function("wakeup", Wakeup),
      Function("wakeup_drain", WakeupDrain), Function("wakeup_close", WakeupClose),
  };
  Export(env, exports, functions);
  napi_add_env_cleanup_hook(
      env, [](void* owner) { Wakeups().close_all(static_cast<napi_env>(owner)); }, env);
}

}  // namespace iomux

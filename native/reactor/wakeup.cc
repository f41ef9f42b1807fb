// Wakeups: descriptors that any thread of the process can make readable. A wakeup is named by a
// number that is never used twice, so a late one cannot reach another file that has the
// descriptor's number by then.
#include <iterator>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "families.h"
#include "reactor/wake_fd.h"
#include "support/args.h"

namespace iomux {

namespace {

class Wakeups {
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
  double last_id_ = 0;
};

/** Never destroyed: a Worker may still end while the process runs its exit handlers. */
Wakeups& Table() {
  static Wakeups* table = new Wakeups();
  return *table;
}

/** Reads the number of a wakeup, the only argument of most calls. */
double Id(Args& args) { return args.IntegerIn(0, "id", 0, 9e15); }

}  // namespace

/** wakeup_open(): the number of a new wakeup, or -errno. */
static napi_value WakeupOpen(napi_env env, napi_callback_info) {
  double id = Table().Open(env);
  return Number(env, id == -1 ? -errno : id);
}

/** wakeup_fd(id): what to wait on, or -EBADF once it is closed. */
static napi_value WakeupFd(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_fd");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  int fd = Table().Descriptor(id);
  return Number(env, fd == -1 ? -EBADF : fd);
}

/** wakeup(id): 1, or 0 if it is closed. From any thread of the process. */
static napi_value Wakeup(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Table().Wake(id) ? 1 : 0);
}

/** wakeup_drain(id): makes it unreadable until the next wakeup; 1, or 0 if it is closed. */
static napi_value WakeupDrain(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_drain");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Table().Drain(id) ? 1 : 0);
}

/** wakeup_close(id): 1, or 0 if it was closed already. */
static napi_value WakeupClose(napi_env env, napi_callback_info info) {
  Args args(env, info, "wakeup_close");
  double id = Id(args);
  if (!args.ok()) return nullptr;
  return Number(env, Table().Close(id) ? 1 : 0);
}

void InitWakeup(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("wakeup_open", WakeupOpen),   Function("wakeup_fd", WakeupFd),       Function("wakeup", Wakeup),
      Function("wakeup_drain", WakeupDrain), Function("wakeup_close", WakeupClose),
  };
  Export(env, exports, functions);
  napi_add_env_cleanup_hook(
      env, [](void* owner) { Table().CloseAllOf(static_cast<napi_env>(owner)); }, env);
}

}  // namespace iomux

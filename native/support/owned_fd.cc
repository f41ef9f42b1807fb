// Which descriptors this package opened, so that one whose object was collected unclosed can be
// closed without ever closing a descriptor that has become someone else's. Descriptors belong to
// the process, and so does this table; each entry names its environment, which closes what is left
// when it ends (a terminated Worker runs no JavaScript any more).
#include "support/owned_fd.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <mutex>
#include <unordered_map>

#include "families.h"
#include "signals/main_thread.h"
#include "support/args.h"

namespace iomux {

namespace {

struct Owned {
  napi_env env;
  double serial;  // 0 while no object has taken charge of it
  dev_t device;
  ino_t inode;
};

/**
 * Whether the inode says nothing: epoll and its like share one on Linux, and a kqueue has none.
 */
bool IsAnonymous(const struct stat& status) { return (status.st_mode & S_IFMT) == 0 || status.st_ino == 0; }

#ifdef F_SETSIG
/**
 * Marks an anonymous open file as opened here. Which signal asynchronous I/O sends is SIGIO unless
 * it is set, so to set it to SIGIO changes nothing that anyone would notice, and nobody else does
 * it.
 */
void Mark(int fd) { fcntl(fd, F_SETSIG, SIGIO); }
bool IsMarked(int fd) { return fcntl(fd, F_GETSIG) == SIGIO; }
#else
/** There is nothing to mark it with: when in doubt, the descriptor is left open. */
void Mark(int) {}
bool IsMarked(int) { return false; }
#endif

class OwnedFds {
 public:
  /**
   * Records that an object of `env` takes charge of `fd`: a number that never comes twice, or -1
   * with errno.
   */
  double Add(napi_env env, int fd) {
    std::unique_lock<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found != table_.end() && found->second.env == env && found->second.serial == 0) {
      return found->second.serial = ++last_serial_;
    }
    lock.unlock();
    if (!Record(env, fd)) return -1;
    lock.lock();
    return table_[fd].serial = ++last_serial_;
  }

  /** Records `fd` as opened by `env`; false with errno if it is not open. */
  bool Record(napi_env env, int fd) {
    struct stat status = {};
    if (fstat(fd, &status) == -1) return false;
    if (IsAnonymous(status)) Mark(fd);
    std::lock_guard<std::mutex> lock(mutex_);
    // An entry that is still here belongs to a descriptor that was closed by number: the new one
    // takes its place.
    table_[fd] = {env, 0, status.st_dev, status.st_ino};
    return true;
  }

  /** Forgets `fd` if it is recorded for `env`. */
  void Forget(napi_env env, int fd) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found != table_.end() && found->second.env == env) table_.erase(found);
  }

  /**
   * Forgets `fd`, if it is still the one with that serial number, or recorded for `env` without
   * one.
   */
  bool Remove(napi_env env, int fd, double serial) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found == table_.end() || found->second.env != env || found->second.serial != serial) return false;
    table_.erase(found);
    return true;
  }

  /**
   * Closes `fd` if it is still the descriptor with that serial number and the same file as when it
   * was opened.
   */
  bool CloseIfSame(int fd, double serial) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found == table_.end() || found->second.serial != serial) return false;
    bool closed = CloseIfSame(fd, found->second);
    table_.erase(found);
    return closed;
  }

  void CloseAllOf(napi_env env) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto entry = table_.begin(); entry != table_.end();) {
      if (entry->second.env != env) {
        ++entry;
        continue;
      }
      CloseIfSame(entry->first, entry->second);
      entry = table_.erase(entry);
    }
  }

 private:
  static bool CloseIfSame(int fd, const Owned& owned) {
    struct stat status = {};
    if (fstat(fd, &status) == -1 || status.st_dev != owned.device || status.st_ino != owned.inode) return false;
    if (IsAnonymous(status) && !IsMarked(fd)) return false;
    close(fd);
    return true;
  }

  std::mutex mutex_;
  std::unordered_map<int, Owned> table_;
  double last_serial_ = 0;
};

/** Never destroyed: a Worker may still end while the process runs its exit handlers. */
OwnedFds& Table() {
  static OwnedFds* table = new OwnedFds();
  return *table;
}

/** The main thread's environment ends with the process, which closes everything. */
thread_local const bool ends_early = !IsMainThread();

}  // namespace

int Opened(napi_env env, int fd) {
  if (fd == -1 || !ends_early) return fd;
  Table().Record(env, fd);
  return fd;
}

void Closing(napi_env env, int fd) { Table().Forget(env, fd); }

/** own(fd): a serial number for a descriptor that this package has just opened, or -errno. */
static napi_value Own(napi_env env, napi_callback_info info) {
  Args args(env, info, "own");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  double serial = Table().Add(env, fd);
  return Number(env, serial == -1 ? -errno : serial);
}

/**
 * disown(fd, serial): whether the descriptor was still recorded, with that serial number, or
 * without one (0). It is not from now on.
 */
static napi_value Disown(napi_env env, napi_callback_info info) {
  Args args(env, info, "disown");
  int fd = args.Integer<int>(0, "fd");
  double serial = args.IntegerIn(1, "serial", 0, 9e15);
  if (!args.ok()) return nullptr;
  return Number(env, Table().Remove(env, fd, serial) ? 1 : 0);
}

/**
 * close_owned(fd, serial): 1 if the descriptor was still recorded and is closed now, 0 if it was
 * left alone.
 */
static napi_value CloseOwned(napi_env env, napi_callback_info info) {
  Args args(env, info, "close_owned");
  int fd = args.Integer<int>(0, "fd");
  double serial = args.IntegerIn(1, "serial", 0, 9e15);
  if (!args.ok()) return nullptr;
  return Number(env, Table().CloseIfSame(fd, serial) ? 1 : 0);
}

void InitOwnedFd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("own", Own),
      Function("disown", Disown),
      Function("close_owned", CloseOwned),
  };
  Export(env, exports, functions);
  napi_add_env_cleanup_hook(
      env, [](void* owner) { Table().CloseAllOf(static_cast<napi_env>(owner)); }, env);
}

}  // namespace iomux

// Which descriptors this package opened, so that one whose object was collected unclosed, or whose
// Worker ended, can be closed without ever closing a descriptor that has become someone else's.
// Descriptors belong to the process, and so does this table; each entry names its environment,
// which closes what is left when it ends (a terminated Worker runs no JavaScript any more).
//
// Two things keep an entry true. Every open and close of this package, in any environment, drops
// what was recorded under the number. What the package cannot see (fs.closeSync(), libuv, another
// addon) is told apart by the identity of the open file.
#include "support/owned_fd.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <mutex>
#include <unordered_map>

#include "families.h"
#include "signals/main_thread.h"
#include "support/args.h"
#include "support/unique_fd.h"

namespace iomux {

namespace {

#ifdef F_SETSIG
/**
 * Marks an open file, unless somebody uses what the mark is made of. Device and inode do not tell
 * one open file from another: two of a terminal or of a path share them, the ends of a pipe do, and
 * so do all eventfds, timerfds and epolls on Linux. Which signal asynchronous I/O sends is a
 * property of the open file: SIGIO if it is 0, so that setting SIGIO makes the least difference.
 * fcntl(2), F_SETSIG.
 */
bool Mark(int fd) {
  int signal = fcntl(fd, F_GETSIG);
  return signal == SIGIO || (signal == 0 && fcntl(fd, F_SETSIG, SIGIO) == 0);
}
bool IsMarked(int fd) { return fcntl(fd, F_GETSIG) == SIGIO; }
#else
/** There is nothing to mark an open file with. */
bool Mark(int) { return false; }
bool IsMarked(int) { return false; }
#endif

enum class Verdict { kSame, kOther, kUnknown };

/** What tells an open file from those that have its number later. */
class Identity {
 public:
  /** Takes the identity of an open descriptor; false with errno. */
  bool Take(int fd) {
    struct stat status = {};
    int flags = fcntl(fd, F_GETFL);
    if (flags == -1 || fstat(fd, &status) == -1) return false;
    device_ = status.st_dev;
    inode_ = status.st_ino;
    access_ = flags & O_ACCMODE;
    unique_ = HasOwnInode(status);
    marked_ = !unique_ && Mark(fd);
    return true;
  }

  /** Whether the number still stands for that file. */
  Verdict Of(int fd) const {
    struct stat status = {};
    int flags = fcntl(fd, F_GETFL);
    if (flags == -1 || fstat(fd, &status) == -1) return Verdict::kOther;
    if (status.st_dev != device_ || status.st_ino != inode_) return Verdict::kOther;
    if ((flags & O_ACCMODE) != access_) return Verdict::kOther;
    if (unique_) return Verdict::kSame;
    if (!marked_) return Verdict::kUnknown;
    return IsMarked(fd) ? Verdict::kSame : Verdict::kOther;
  }

 private:
  /**
   * A socket's inode is its own, and nothing opens a socket a second time; some systems have 0 for
   * all.
   */
  static bool HasOwnInode(const struct stat& status) { return S_ISSOCK(status.st_mode) && status.st_ino != 0; }

  dev_t device_ = 0;
  ino_t inode_ = 0;
  int access_ = 0;
  bool unique_ = false;
  bool marked_ = false;
};

struct Owned {
  napi_env env;   // null if no end of an environment closes it
  double serial;  // 0 while no object has taken charge of it
  Identity identity;
  bool hidden;  // nothing that the program asked for
};

class OwnedFds {
 public:
  /**
   * Records that an object of `env` takes charge of `fd`: a number that never comes twice, or -1
   * with errno.
   */
  double Add(napi_env env, int fd) {
    std::unique_lock<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found != table_.end() && IsOf(env, found->second) && found->second.serial == 0) {
      found->second.env = env;
      return found->second.serial = ++last_serial_;
    }
    lock.unlock();
    if (!Record(env, fd)) return -1;
    lock.lock();
    return table_[fd].serial = ++last_serial_;
  }

  /** Records `fd` as opened by `env`, in place of what had the number before; false with errno. */
  bool Record(napi_env env, int fd, bool hidden = false) {
    Identity identity;
    if (!identity.Take(fd)) return false;
    std::lock_guard<std::mutex> lock(mutex_);
    table_[fd] = {env, 0, identity, hidden};
    return true;
  }

  void Forget(int fd) {
    std::lock_guard<std::mutex> lock(mutex_);
    table_.erase(fd);
  }

  /**
   * Forgets `fd`, if it is still the one with that serial number, or recorded for `env` without
   * one.
   */
  bool Remove(napi_env env, int fd, double serial) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found == table_.end() || !IsOf(env, found->second) || found->second.serial != serial) return false;
    table_.erase(found);
    return true;
  }

  /** Closes `fd` if it is certainly the descriptor with that serial number, and forgets it. */
  bool CloseIfSame(int fd, double serial) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    if (found == table_.end() || found->second.serial != serial) return false;
    bool same = found->second.identity.Of(fd) == Verdict::kSame;
    table_.erase(found);
    if (same) close(fd);
    return same;
  }

  /** Whether `fd` is recorded as the program's and still the same file. */
  bool Has(int fd) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto found = table_.find(fd);
    return found != table_.end() && !found->second.hidden && found->second.identity.Of(fd) == Verdict::kSame;
  }

  /**
   * Closes what `env` opened and left open. When in doubt it leaves a descriptor open and says so.
   */
  void CloseAllOf(napi_env env) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto entry = table_.begin(); entry != table_.end();) {
      if (entry->second.env != env) {
        ++entry;
        continue;
      }
      int fd = entry->first;
      Verdict verdict = entry->second.identity.Of(fd);
      if (verdict == Verdict::kSame) close(fd);
      if (verdict == Verdict::kUnknown) WarnOfDoubt(fd);
      entry = table_.erase(entry);
    }
  }

 private:
  static bool IsOf(napi_env env, const Owned& owned) { return owned.env == env || owned.env == nullptr; }

  /** On standard error, since the environment runs no JavaScript any more. */
  static void WarnOfDoubt(int fd) {
    std::fprintf(stderr,
                 "(iomux) A thread ended and left descriptor %d open; it may be another's by now and was left alone\n",
                 fd);
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

void Forget(int fd) { Table().Forget(fd); }

int Opened(napi_env env, int fd) {
  if (fd == -1) return -1;
  UniqueFd opened(fd);
  return Table().Record(ends_early ? env : nullptr, fd) ? opened.release() : -1;
}

int OpenedWithin(napi_env env, int fd) {
  if (fd == -1 || !ends_early) return fd;
  UniqueFd opened(fd);
  return Table().Record(env, fd, true) ? opened.release() : -1;
}

void Placed(int fd) { Table().Record(nullptr, fd); }

bool IsOwned(int fd) { return Table().Has(fd); }

int OpenedPair(napi_env env, int result, const int (&fds)[2], int* pair) {
  if (result == -1) return -1;
  UniqueFd second(fds[1]);
  UniqueFd first(Opened(env, fds[0]));
  if (!first.open()) return -1;
  if (Opened(env, second.release()) == -1) {
    Forget(first.get());
    return -1;
  }
  pair[0] = first.release();
  pair[1] = fds[1];
  return 0;
}

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

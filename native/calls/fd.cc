#include <dirent.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <vector>

#include "families.h"
#include "support/args.h"
#include "support/cloexec.h"
#include "support/new_fd.h"
#include "support/owned_fd.h"
#include "support/parts.h"

namespace iomux {

namespace {

/** Calls `action` with each open descriptor from `low` to below `high`. */
template <typename Action>
void ForEachOpen(int low, int high, Action action) {
#ifdef HAVE_DEV_FD
  // The limit may be a thousand million.
  std::vector<int> open;
  DIR* list = opendir("/dev/fd");
  if (list != nullptr) {
    while (const dirent* entry = readdir(list)) open.push_back(std::atoi(entry->d_name));
    closedir(list);
    for (int fd : open) {
      if (fd >= low && fd < high) action(fd);
    }
    return;
  }
#endif
  const long limit = sysconf(_SC_OPEN_MAX);
  const int end = limit > 0 && limit < high ? static_cast<int>(limit) : high;
  for (int fd = low; fd < end; fd++) action(fd);
}

/** Whether it is a file, a directory or a device that is no terminal. */
bool IsPlain(int fd) {
  struct stat status = {};
  if (fstat(fd, &status) == -1) return false;
  const mode_t kind = status.st_mode & S_IFMT;
  return kind == S_IFREG || kind == S_IFDIR || kind == S_IFBLK || (kind == S_IFCHR && isatty(fd) == 0);
}

}  // namespace

/**
 * int close(int fd);
 *
 * close(2). EINTR counts as success and is never retried: by then Linux, the BSDs and macOS have
 * released the number (close(2), "Dealing with error returns from close()"), and a second close
 * could hit a descriptor that another thread has just opened under the same number.
 */
static napi_value Close(napi_env env, napi_callback_info info) {
  Args args(env, info, "close");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  Forget(fd);
  int result = close(fd);
  return Answer(env, result == -1 && errno == EINTR ? 0 : result);
}

/**
 * closerange(low, high): closes those of the descriptors from `low` to below `high` that this
 * package opened, and files, directories and devices whoever opened them. Other pipes, sockets,
 * terminals and descriptors without a name are the runtime's, which aborts the process when it finds
 * them gone. Not a system call.
 */
static napi_value Closerange(napi_env env, napi_callback_info info) {
  Args args(env, info, "closerange");
  int low = args.Integer<int>(0, "low");
  int high = args.Integer<int>(1, "high");
  if (!args.ok()) return nullptr;
  ForEachOpen(std::max(low, 0), high, [](int fd) {
    if (!IsOwned(fd) && !IsPlain(fd)) return;
    Forget(fd);
    close(fd);
  });
  return Number(env, 0);
}

/**
 * int fcntl(int fd, F_DUPFD_CLOEXEC, 0); The lowest free number for the same open file,
 * close-on-exec. dup(2).
 */
static napi_value Dup(napi_env env, napi_callback_info info) {
  Args args(env, info, "dup");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, fcntl(fd, F_DUPFD_CLOEXEC, 0)));
}

/**
 * int dup2(int oldfd, int newfd); `newfd` stays open in child processes only if `inheritable`.
 * dup2(2), dup3(2).
 */
static napi_value Dup2(napi_env env, napi_callback_info info) {
  Args args(env, info, "dup2");
  int oldfd = args.Integer<int>(0, "oldfd");
  int newfd = args.Integer<int>(1, "newfd");
  bool inheritable = args.IntegerIn(2, "inheritable", 0, 1) == 1;
  if (!args.ok()) return nullptr;
  int result = inheritable ? dup2(oldfd, newfd) : NewDup2(oldfd, newfd);
  if (result != -1 && result != oldfd) Forget(result);
  if (result == oldfd && !inheritable) CloseOnExec(result);
  if (result != -1 && result != oldfd) Placed(result);
  return Answer(env, result);
}

/**
 * int pipe2(int pipefd[2], int flags); Both ends close-on-exec; `pipefd` is an Int32Array of two.
 * pipe(2).
 */
static napi_value Pipe2(napi_env env, napi_callback_info info) {
  Args args(env, info, "pipe2");
  Bytes pipefd = args.Buffer(0, "pipefd", 2 * sizeof(int), alignof(int));
  int flags = args.Integer<int>(1, "flags");
  if (!args.ok()) return nullptr;
  int fds[2];
  int result = NewPipe(fds, flags);
  return Answer(env, OpenedPair(env, result, fds, pipefd.as<int>()));
}

/** The buffer and the number of bytes of a read or a write. */
static Bytes Span(Args& args, size_t* count) {
  Bytes buffer = args.Buffer(1, "buffer");
  *count = static_cast<size_t>(args.IntegerIn(2, "count", 0, static_cast<double>(buffer.size)));
  return buffer;
}

/** ssize_t read(int fd, void* buffer, size_t count); read(2). */
static napi_value Read(napi_env env, napi_callback_info info) {
  Args args(env, info, "read");
  int fd = args.Integer<int>(0, "fd");
  size_t count = 0;
  Bytes buffer = Span(args, &count);
  if (!args.ok()) return nullptr;
  return Answer(env, read(fd, buffer.data, count));
}

/** ssize_t write(int fd, const void* buffer, size_t count); write(2). */
static napi_value Write(napi_env env, napi_callback_info info) {
  Args args(env, info, "write");
  int fd = args.Integer<int>(0, "fd");
  size_t count = 0;
  Bytes buffer = Span(args, &count);
  if (!args.ok()) return nullptr;
  return Answer(env, write(fd, buffer.data, count));
}

/** ssize_t readv(int fd, const struct iovec* iov, int iovcnt); Scatters to an array of buffers. readv(2). */
static napi_value Readv(napi_env env, napi_callback_info info) {
  Args args(env, info, "readv");
  int fd = args.Integer<int>(0, "fd");
  Parts parts;
  bool fits = parts.Read(args, 1, "buffers");
  if (!args.ok()) return nullptr;
  if (!fits) return Number(env, -EINVAL);  // as the kernel would say
  return Answer(env, readv(fd, parts.vector, static_cast<int>(parts.count)));
}

/** ssize_t writev(int fd, const struct iovec* iov, int iovcnt); Gathers from an array of buffers. writev(2). */
static napi_value Writev(napi_env env, napi_callback_info info) {
  Args args(env, info, "writev");
  int fd = args.Integer<int>(0, "fd");
  Parts parts;
  bool fits = parts.Read(args, 1, "buffers");
  if (!args.ok()) return nullptr;
  if (!fits) return Number(env, -EINVAL);
  return Answer(env, writev(fd, parts.vector, static_cast<int>(parts.count)));
}

/** off_t lseek(int fd, off_t offset, int whence); The new position. lseek(2). */
static napi_value Lseek(napi_env env, napi_callback_info info) {
  Args args(env, info, "lseek");
  constexpr double most = 9007199254740991;  // the greatest that a JavaScript number holds exactly
  int fd = args.Integer<int>(0, "fd");
  double offset = args.IntegerIn(1, "offset", -most, most);
  int whence = args.Integer<int>(2, "whence");
  if (!args.ok()) return nullptr;
  off_t position = lseek(fd, static_cast<off_t>(offset), whence);
  return Number(env, position == -1 ? -errno : static_cast<double>(position));
}

/**
 * int fcntl(int fd, F_GETFD); 1 if a child process gets the descriptor, 0 if it is close-on-exec.
 * fcntl(2).
 */
static napi_value GetInheritable(napi_env env, napi_callback_info info) {
  Args args(env, info, "get_inheritable");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  int flags = fcntl(fd, F_GETFD);
  return Answer(env, flags == -1 ? -1 : (flags & FD_CLOEXEC) == 0 ? 1 : 0);
}

/** int fcntl(int fd, F_SETFD, int flags); fcntl(2). */
static napi_value SetInheritable(napi_env env, napi_callback_info info) {
  Args args(env, info, "set_inheritable");
  int fd = args.Integer<int>(0, "fd");
  bool inheritable = args.IntegerIn(1, "inheritable", 0, 1) == 1;
  if (!args.ok()) return nullptr;
  return Answer(env, inheritable ? fcntl(fd, F_SETFD, 0) : CloseOnExec(fd));
}

/**
 * int fcntl(int fd, F_GETFL); 1 if the open file is in blocking mode, 0 if O_NONBLOCK is set.
 * fcntl(2).
 */
static napi_value GetBlocking(napi_env env, napi_callback_info info) {
  Args args(env, info, "get_blocking");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  int flags = fcntl(fd, F_GETFL);
  return Answer(env, flags == -1 ? -1 : (flags & O_NONBLOCK) == 0 ? 1 : 0);
}

/**
 * int fcntl(int fd, F_GETFL); What the file was opened for, and its modes: O_* or'ed together.
 * fcntl(2).
 */
static napi_value GetFlags(napi_env env, napi_callback_info info) {
  Args args(env, info, "get_flags");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Answer(env, fcntl(fd, F_GETFL));
}

/** int ioctl(int fd, FIONBIO, int*); Sets or clears O_NONBLOCK of the open file. ioctl(2). */
static napi_value SetBlocking(napi_env env, napi_callback_info info) {
  Args args(env, info, "set_blocking");
  int fd = args.Integer<int>(0, "fd");
  bool blocking = args.IntegerIn(1, "blocking", 0, 1) == 1;
  if (!args.ok()) return nullptr;
  return Answer(env, SetBlockingMode(fd, blocking));
}

/** int isatty(int fd); 1 if it is a terminal, else -errno: -ENOTTY or -EBADF. isatty(3). */
static napi_value Isatty(napi_env env, napi_callback_info info) {
  Args args(env, info, "isatty");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Number(env, isatty(fd) == 1 ? 1 : -errno);
}

void InitFd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("close", Close),
      Function("closerange", Closerange),
      Function("dup", Dup),
      Function("dup2", Dup2),
      Function("pipe2", Pipe2),
      Function("read", Read),
      Function("write", Write),
      Function("readv", Readv),
      Function("writev", Writev),
      Function("lseek", Lseek),
      Function("get_inheritable", GetInheritable),
      Function("set_inheritable", SetInheritable),
      Function("get_flags", GetFlags),
      Function("get_blocking", GetBlocking),
      Function("set_blocking", SetBlocking),
      Function("isatty", Isatty),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

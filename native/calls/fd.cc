#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <climits>

#include "families.h"
#include "support/args.h"
#include "support/cloexec.h"
#include "support/new_fd.h"
#include "support/owned_fd.h"

namespace iomux {

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
  Closing(env, fd);
  int result = close(fd);
  return Answer(env, result == -1 && errno == EINTR ? 0 : result);
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
  if (result == oldfd && !inheritable) CloseOnExec(result);
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
  int* fds = pipefd.as<int>();
  if (NewPipe(fds, flags) == -1) return Number(env, -errno);
  Opened(env, fds[0]);
  Opened(env, fds[1]);
  return Number(env, 0);
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

void InitFd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("close", Close),
      Function("dup", Dup),
      Function("dup2", Dup2),
      Function("pipe2", Pipe2),
      Function("read", Read),
      Function("write", Write),
      Function("lseek", Lseek),
      Function("get_inheritable", GetInheritable),
      Function("set_inheritable", SetInheritable),
      Function("get_flags", GetFlags),
      Function("get_blocking", GetBlocking),
      Function("set_blocking", SetBlocking),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

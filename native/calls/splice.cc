// Pipes of Linux: moving bytes without a copy, and how much a pipe holds.
#include <fcntl.h>

#include "families.h"
#include "support/args.h"

namespace iomux {

/** The greatest position that a JavaScript number holds exactly. */
static constexpr double kMostOffset = 9007199254740991;

/**
 * ssize_t splice(int fd_in, off64_t* off_in, int fd_out, off64_t* off_out, size_t len, unsigned int flags);
 *
 * An offset of -1 is the file's own position, as a null pointer is. splice(2).
 */
static napi_value Splice(napi_env env, napi_callback_info info) {
  Args args(env, info, "splice");
  int fd_in = args.Integer<int>(0, "fd_in");
  off64_t off_in = static_cast<off64_t>(args.IntegerIn(1, "off_in", -1, kMostOffset));
  int fd_out = args.Integer<int>(2, "fd_out");
  off64_t off_out = static_cast<off64_t>(args.IntegerIn(3, "off_out", -1, kMostOffset));
  size_t len = static_cast<size_t>(args.IntegerIn(4, "len", 0, kMostOffset));
  unsigned int flags = args.Integer<unsigned int>(5, "flags");
  if (!args.ok()) return nullptr;
  return Answer(
      env, splice(fd_in, off_in == -1 ? nullptr : &off_in, fd_out, off_out == -1 ? nullptr : &off_out, len, flags));
}

/** int fcntl(int fd, F_GETPIPE_SZ); How many bytes the pipe holds. fcntl(2). */
static napi_value GetPipeSize(napi_env env, napi_callback_info info) {
  Args args(env, info, "get_pipe_size");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Answer(env, fcntl(fd, F_GETPIPE_SZ));
}

/** int fcntl(int fd, F_SETPIPE_SZ, int size); How many bytes the pipe holds now, at least `size`. fcntl(2). */
static napi_value SetPipeSize(napi_env env, napi_callback_info info) {
  Args args(env, info, "set_pipe_size");
  int fd = args.Integer<int>(0, "fd");
  int size = args.Integer<int>(1, "size");
  if (!args.ok()) return nullptr;
  return Answer(env, fcntl(fd, F_SETPIPE_SZ, size));
}

void InitSplice(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("splice", Splice),
      Function("get_pipe_size", GetPipeSize),
      Function("set_pipe_size", SetPipeSize),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

// Terminals: their modes, their queues and their size.
#include <sys/ioctl.h>
#include <termios.h>

#include <cerrno>

#include "families.h"
#include "support/args.h"

namespace iomux {

namespace {

/** The numbers of a `struct termios`, in the order of Python's list. */
struct Modes {
  uint32_t iflag;
  uint32_t oflag;
  uint32_t cflag;
  uint32_t lflag;
  uint32_t ispeed;
  uint32_t ospeed;
};

/** The arguments `modes` (as struct Modes) and `cc` (NCCS bytes), from `index` on. */
struct ModeArguments {
  Modes* modes;
  cc_t* cc;

  ModeArguments(Args& args, size_t index)
      : modes(args.Buffer(index, "modes", sizeof(Modes), alignof(Modes)).as<Modes>()),
        cc(args.Buffer(index + 1, "cc", NCCS * sizeof(cc_t)).as<cc_t>()) {}
};

}  // namespace

/**
 * int tcgetattr(int fd, struct termios* termios_p);
 *
 * tcgetattr(fd, modes, cc): `modes`, a Uint32Array of six, gets iflag, oflag, cflag, lflag, ispeed and ospeed, `cc` the
 * NCCS control characters. tcgetattr(3).
 */
static napi_value Tcgetattr(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcgetattr");
  int fd = args.Integer<int>(0, "fd");
  ModeArguments to(args, 1);
  if (!args.ok()) return nullptr;
  termios mode = {};
  if (tcgetattr(fd, &mode) == -1) return Number(env, -errno);
  *to.modes = {static_cast<uint32_t>(mode.c_iflag),       static_cast<uint32_t>(mode.c_oflag),
               static_cast<uint32_t>(mode.c_cflag),       static_cast<uint32_t>(mode.c_lflag),
               static_cast<uint32_t>(cfgetispeed(&mode)), static_cast<uint32_t>(cfgetospeed(&mode))};
  for (size_t i = 0; i < NCCS; i++) to.cc[i] = mode.c_cc[i];
  return Number(env, 0);
}

/**
 * int tcsetattr(int fd, int optional_actions, const struct termios* termios_p);
 *
 * tcsetattr(fd, actions, modes, cc): what tcgetattr() gave. Fields that are in neither stay as they are. tcsetattr(3),
 * cfsetispeed(3), cfsetospeed(3).
 */
static napi_value Tcsetattr(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcsetattr");
  int fd = args.Integer<int>(0, "fd");
  int actions = args.Integer<int>(1, "actions");
  ModeArguments from(args, 2);
  if (!args.ok()) return nullptr;
  termios mode = {};
  if (tcgetattr(fd, &mode) == -1) return Number(env, -errno);
  mode.c_iflag = static_cast<tcflag_t>(from.modes->iflag);
  mode.c_oflag = static_cast<tcflag_t>(from.modes->oflag);
  mode.c_cflag = static_cast<tcflag_t>(from.modes->cflag);
  mode.c_lflag = static_cast<tcflag_t>(from.modes->lflag);
  for (size_t i = 0; i < NCCS; i++) mode.c_cc[i] = from.cc[i];
  if (cfsetispeed(&mode, static_cast<speed_t>(from.modes->ispeed)) == -1) return Number(env, -errno);
  if (cfsetospeed(&mode, static_cast<speed_t>(from.modes->ospeed)) == -1) return Number(env, -errno);
  return Answer(env, tcsetattr(fd, actions, &mode));
}

/** int tcsendbreak(int fd, int duration); tcsendbreak(3). */
static napi_value Tcsendbreak(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcsendbreak");
  int fd = args.Integer<int>(0, "fd");
  int duration = args.Integer<int>(1, "duration");
  if (!args.ok()) return nullptr;
  return Answer(env, tcsendbreak(fd, duration));
}

/** int tcdrain(int fd); tcdrain(3). */
static napi_value Tcdrain(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcdrain");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  return Answer(env, tcdrain(fd));
}

/** int tcflush(int fd, int queue); tcflush(3). */
static napi_value Tcflush(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcflush");
  int fd = args.Integer<int>(0, "fd");
  int queue = args.Integer<int>(1, "queue");
  if (!args.ok()) return nullptr;
  return Answer(env, tcflush(fd, queue));
}

/** int tcflow(int fd, int action); tcflow(3). */
static napi_value Tcflow(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcflow");
  int fd = args.Integer<int>(0, "fd");
  int action = args.Integer<int>(1, "action");
  if (!args.ok()) return nullptr;
  return Answer(env, tcflow(fd, action));
}

/** int ioctl(int fd, TIOCOUTQ, int*); How many bytes wait to be put out; -ENOTTY if it is no terminal (on sockets the
 * request means something else). ioctl_tty(2). */
static napi_value Tcoutq(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcoutq");
  int fd = args.Integer<int>(0, "fd");
  if (!args.ok()) return nullptr;
  termios mode = {};
  int count = 0;
  if (tcgetattr(fd, &mode) == -1 || ioctl(fd, TIOCOUTQ, &count) == -1) return Number(env, -errno);
  return Number(env, count);
}

/** The argument `size`: a `struct winsize`, a Uint16Array of four. */
static winsize* Size(Args& args) {
  static_assert(sizeof(winsize) == 4 * sizeof(uint16_t), "rows, columns and two sizes in pixels");
  return args.Buffer(1, "size", sizeof(winsize), alignof(winsize)).as<winsize>();
}

/** int ioctl(int fd, TIOCGWINSZ, struct winsize* size); Rows, columns and the sizes in pixels. ioctl_tty(2). */
static napi_value Tcgetwinsize(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcgetwinsize");
  int fd = args.Integer<int>(0, "fd");
  winsize* size = Size(args);
  if (!args.ok()) return nullptr;
  return Answer(env, ioctl(fd, TIOCGWINSZ, size));
}

/** int ioctl(int fd, TIOCSWINSZ, const struct winsize* size); ioctl_tty(2). */
static napi_value Tcsetwinsize(napi_env env, napi_callback_info info) {
  Args args(env, info, "tcsetwinsize");
  int fd = args.Integer<int>(0, "fd");
  winsize* size = Size(args);
  if (!args.ok()) return nullptr;
  return Answer(env, ioctl(fd, TIOCSWINSZ, size));
}

void InitTermios(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("tcgetattr", Tcgetattr), Function("tcsetattr", Tcsetattr),       Function("tcsendbreak", Tcsendbreak),
      Function("tcdrain", Tcdrain),     Function("tcflush", Tcflush),           Function("tcflow", Tcflow),
      Function("tcoutq", Tcoutq),       Function("tcgetwinsize", Tcgetwinsize), Function("tcsetwinsize", Tcsetwinsize),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

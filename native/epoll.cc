#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <climits>
#include <cmath>
#include <csignal>

#include "args.h"
#include "families.h"
#include "owned_fd.h"
#include "signal_window.h"
#include "timespec.h"

namespace iomux {

/** int epoll_create1(int flags); A new epoll descriptor, always close-on-exec. epoll_create1(2). */
static napi_value EpollCreate1(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_create1");
  int flags = args.Integer<int>(0, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, epoll_create1(flags | EPOLL_CLOEXEC)));
}

/**
 * int epoll_ctl(int epfd, int op, int fd, struct epoll_event* event);
 *
 * Adds, modifies or removes `fd`; an event carries `fd` as its data. epoll_ctl(2).
 */
static napi_value EpollCtl(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_ctl");
  int epfd = args.Integer<int>(0, "epfd");
  int op = args.Integer<int>(1, "op");
  int fd = args.Integer<int>(2, "fd");
  uint32_t events = args.Integer<uint32_t>(3, "events");
  if (!args.ok()) return nullptr;
  epoll_event event = {};
  event.events = events;
  event.data.u64 = static_cast<uint32_t>(fd);
  return Answer(env, epoll_ctl(epfd, op, fd, &event));
}

/** Reads the arguments that both waits begin with. */
static epoll_event* EventsOf(Args& args, int* maxevents) {
  // The kernel checks the number before it touches the array, so a wrong one answers EINVAL as in C.
  Bytes events = args.Buffer(1, "events", 0, 4);
  *maxevents =
      static_cast<int>(args.IntegerIn(2, "maxevents", INT_MIN, static_cast<double>(events.size / sizeof(epoll_event))));
  return events.as<epoll_event>();
}

/**
 * int epoll_wait(int epfd, struct epoll_event* events, int maxevents, int timeout);
 *
 * Waits for events and writes them to a typed array. epoll_wait(2). The timeout is in milliseconds, -1 for ever.
 * Event i is EVENT_WORDS 32-bit words: the mask is the first of them, the descriptor the one at EVENT_FD_WORD.
 */
static napi_value EpollWait(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_wait");
  int epfd = args.Integer<int>(0, "epfd");
  int maxevents = 0;
  epoll_event* events = EventsOf(args, &maxevents);
  int timeout = args.Integer<int>(3, "timeout");
  if (!args.ok()) return nullptr;
  return Answer(env, epoll_wait(epfd, events, maxevents, timeout));
}

/**
 * The arguments of an epoll_wait() and room for its events, in memory that JavaScript sees as a typed array: handing
 * over four arguments through Node-API costs half as much as the system call, storing three numbers costs nothing.
 */
struct EpollFrame {
  static constexpr int kEvents = 1023;

  int32_t epfd;
  int32_t maxevents;
  int32_t timeout;
  int32_t unused;
  epoll_event events[kEvents];
};

/** Ours: epoll_wait() with the arguments and the room of this environment's frame. */
static napi_value EpollWaitFrame(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  EpollFrame* frame = static_cast<EpollFrame*>(data);
  // Read once: the memory is shared, and so might be written meanwhile.
  int maxevents = frame->maxevents;
  if (maxevents > EpollFrame::kEvents) return Number(env, -EINVAL);
  return Answer(env, epoll_wait(frame->epfd, frame->events, maxevents, frame->timeout));
}

static bool Construct(napi_env env, const char* constructor, napi_value argument, napi_value* made) {
  napi_value global, function;
  return napi_get_global(env, &global) == napi_ok &&
         napi_get_named_property(env, global, constructor, &function) == napi_ok &&
         napi_new_instance(env, function, 1, &argument, made) == napi_ok;
}

/**
 * Makes the environment's frame: exports.epoll_frame and exports.epoll_wait_frame(), or neither where the runtime
 * cannot. It lies in a SharedArrayBuffer, the one kind that nothing can detach or shrink, and a reference keeps it as
 * long as the environment lives: its address may be kept.
 */
static void ExportFrame(napi_env env, napi_value exports) {
  napi_value buffer, words, wait;
  void* data = nullptr;
  size_t length = 0;
  napi_ref kept;
  bool made = Construct(env, "SharedArrayBuffer", Number(env, static_cast<int>(sizeof(EpollFrame))), &buffer) &&
              Construct(env, "Int32Array", buffer, &words) &&
              napi_get_typedarray_info(env, words, nullptr, &length, &data, nullptr, nullptr) == napi_ok &&
              data != nullptr && length == sizeof(EpollFrame) / sizeof(int32_t) &&
              reinterpret_cast<uintptr_t>(data) % alignof(EpollFrame) == 0 &&
              napi_create_reference(env, words, 1, &kept) == napi_ok &&
              napi_create_function(env, "epoll_wait_frame", NAPI_AUTO_LENGTH, EpollWaitFrame, data, &wait) == napi_ok;
  if (!made) {
    napi_value ignored;
    napi_get_and_clear_last_exception(env, &ignored);
    return;
  }
  napi_set_named_property(env, exports, "epoll_frame", words);
  napi_set_named_property(env, exports, "epoll_wait_frame", wait);
}

/**
 * The kernel has epoll_pwait2 from 5.11 on. Older ones answer ENOSYS, and sandboxes whose list of calls is older EPERM,
 * which epoll_pwait2 itself never does: both mean that milliseconds must do.
 */
static int PreciseWait(int epfd, epoll_event* events, int maxevents, const Timespec& timeout, double nanoseconds,
                       const sigset_t* sigmask) {
#ifdef SYS_epoll_pwait2
  static std::atomic<bool> missing{false};  // of the kernel, so of the process
  if (!missing.load(std::memory_order_relaxed)) {
    long n = syscall(SYS_epoll_pwait2, epfd, events, maxevents, timeout.OrNull(), sigmask, _NSIG / 8);
    if (n >= 0 || (errno != ENOSYS && errno != EPERM)) return static_cast<int>(n);
    missing.store(true, std::memory_order_relaxed);
  }
#endif
  double milliseconds = std::ceil(nanoseconds / 1e6);
  int limit = nanoseconds < 0 ? -1 : milliseconds > INT_MAX ? INT_MAX : static_cast<int>(milliseconds);
  return epoll_pwait(epfd, events, maxevents, limit, sigmask);
}

/**
 * int epoll_pwait2(int epfd, struct epoll_event* events, int maxevents, const struct timespec* timeout, const sigset_t*
 * sigmask);
 *
 * epoll_wait() with a timeout in nanoseconds (-1 for ever) and, unless it is null, a signal mask for the time of the
 * wait. epoll_pwait2(2). On a kernel without it the timeout is rounded up to milliseconds.
 */
static napi_value EpollPwait2(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_pwait2");
  int epfd = args.Integer<int>(0, "epfd");
  int maxevents = 0;
  epoll_event* events = EventsOf(args, &maxevents);
  double nanoseconds = args.IntegerIn(3, "timeout", -1, kMostNanoseconds);
  Bytes sigmask = args.OptionalBuffer(4, "sigmask", sizeof(sigset_t), alignof(sigset_t));
  if (!args.ok()) return nullptr;
  Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
  return Answer(env, PreciseWait(epfd, events, maxevents, timeout, nanoseconds, sigmask.as<sigset_t>()));
}

/**
 * wait_epoll(epfd, events, maxevents, timeout): epoll_wait() that signal listeners can end; the timeout is in
 * nanoseconds, -1 for ever. SIGNALS_DUE if listeners must run first. Ours.
 */
static napi_value WaitEpoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "wait_epoll");
  int epfd = args.Integer<int>(0, "epfd");
  int maxevents = 0;
  epoll_event* events = EventsOf(args, &maxevents);
  double nanoseconds = args.IntegerIn(3, "timeout", -1, kMostNanoseconds);
  if (!args.ok()) return nullptr;
  Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
  return Answer(env, WaitForSignalsToo(nanoseconds != 0, [=](const sigset_t* mask) {
                  return mask == nullptr ? epoll_wait(epfd, events, maxevents, 0)
                                         : PreciseWait(epfd, events, maxevents, timeout, nanoseconds, mask);
                }));
}

void InitEpoll(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("epoll_create1", EpollCreate1), Function("epoll_ctl", EpollCtl),   Function("epoll_wait", EpollWait),
      Function("epoll_pwait2", EpollPwait2),   Function("wait_epoll", WaitEpoll),
  };
  Export(env, exports, functions);
  ExportFrame(env, exports);
  ExportNumber(env, exports, "EPOLL_CTL_ADD", EPOLL_CTL_ADD);
  ExportNumber(env, exports, "EPOLL_CTL_MOD", EPOLL_CTL_MOD);
  ExportNumber(env, exports, "EPOLL_CTL_DEL", EPOLL_CTL_DEL);
}

}  // namespace iomux

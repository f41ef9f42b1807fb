#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <climits>
#include <cmath>
#include <csignal>

#include "families.h"
#include "signals/interruptible.h"
#include "signals/interruptible_timeout.h"
#include "support/args.h"
#include "support/blocks.h"
#include "support/owned_fd.h"
#include "support/refused.h"
#include "support/timespec.h"

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
  // The kernel checks the number before it touches the array: a wrong one answers EINVAL, as in C.
  Bytes events = args.Buffer(1, "events", 0, 4);
  *maxevents =
      static_cast<int>(args.IntegerIn(2, "maxevents", INT_MIN, static_cast<double>(events.size / sizeof(epoll_event))));
  return events.as<epoll_event>();
}

/**
 * int epoll_wait(int epfd, struct epoll_event* events, int maxevents, int timeout);
 *
 * Waits for events and writes them to a typed array. epoll_wait(2). The timeout is in milliseconds,
 * -1 for ever. Event i is EVENT_WORDS 32-bit words: the mask is the first of them, the descriptor
 * the one at EVENT_FD_WORD.
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
 * The number of the call; one that no kernel has where the C library's headers are too old to know
 * it.
 */
#ifdef SYS_epoll_pwait2
constexpr long kEpollPwait2 = SYS_epoll_pwait2;
#else
constexpr long kEpollPwait2 = -1;
#endif

/**
 * Whether there is epoll_pwait2(2), as on Linux from 5.11 on. Without it the timeout is rounded up to
 * milliseconds.
 */
static std::atomic<bool> precise{true};  // of the kernel, so of the process
static bool LacksPrecision(long result) {
  if (result >= 0 || !Refused(errno)) return false;
  precise.store(false, std::memory_order_relaxed);
  return true;
}

/** Waits with a timeout in nanoseconds, negative for ever, as exactly as the kernel can. */
static int PreciseWait(int epfd, epoll_event* events, int maxevents, double nanoseconds, const sigset_t* sigmask) {
  if (precise.load(std::memory_order_relaxed)) {
    Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
    long n = syscall(kEpollPwait2, epfd, events, maxevents, timeout.OrNull(), sigmask, _NSIG / 8);
    if (!LacksPrecision(n)) return static_cast<int>(n);
  }
  double milliseconds = std::ceil(nanoseconds / 1e6);
  int limit = nanoseconds < 0 ? -1 : milliseconds > INT_MAX ? INT_MAX : static_cast<int>(milliseconds);
  return epoll_pwait(epfd, events, maxevents, limit, sigmask);
}

/**
 * epoll_wait() without the C library, as in raw_call.h. Newer architectures have only
 * epoll_pwait().
 */
#ifdef SYS_epoll_wait
static long RawEpollWait(int epfd, epoll_event* events, int maxevents, int timeout) {
  return syscall(SYS_epoll_wait, epfd, events, maxevents, timeout);
}
#else
static long RawEpollWait(int epfd, epoll_event* events, int maxevents, int timeout) {
  return syscall(SYS_epoll_pwait, epfd, events, maxevents, timeout, nullptr, 0);
}
#endif

/**
 * The same wait, which signal listeners can end: kSignalsDue if they must run first. 0 may come
 * early.
 */
static int InterruptibleWait(int epfd, epoll_event* events, int maxevents, double nanoseconds) {
  if (nanoseconds == 0) return SignalsDue() ? kSignalsDue : static_cast<int>(RawEpollWait(epfd, events, maxevents, 0));
  if (precise.load(std::memory_order_relaxed)) {
    int n = WaitInterruptibly(nanoseconds, [=](KernelTimespec* timeout) {
      return static_cast<int>(syscall(kEpollPwait2, epfd, events, maxevents, timeout, nullptr, 0));
    });
    if (n != -1 || !LacksPrecision(n)) return n;
  }
  if (epfd < 0) {  // poll() would ignore it
    errno = EBADF;
    return -1;
  }
  pollfd epoll = {epfd, POLLIN, 0};
  int ready = InterruptiblePoll(&epoll, 1, nanoseconds);
  return ready > 0 ? epoll_wait(epfd, events, maxevents, 0) : ready;
}

template <typename Wait>
static napi_value WaitByBlock(napi_env env, napi_callback_info info, const char* name, Wait wait) {
  EpollBlock* block = Args(env, info, name, 0).block<EpollBlock>();
  int maxevents = ReadOnce(block->maxevents);
  BlockTimeout timeout = ReadOnce(block->timeout);
  block->result =
      maxevents > EpollBlock::kEvents ? -EINVAL : Outcome(wait(block->epfd, block->events, maxevents, timeout));
  return nullptr;
}

/**
 * Not a system call: epoll_wait() with the arguments and the buffer of this environment's block.
 */
static napi_value EpollWaitByBlock(napi_env env, napi_callback_info info) {
  return WaitByBlock(env, info, "epoll_wait_by_block",
                     [](int epfd, epoll_event* events, int maxevents, BlockTimeout timeout) {
                       // Without a timeout to express, take the older call: it is cheaper.
                       if (timeout.seconds < 0) return RawEpollWait(epfd, events, maxevents, -1);
                       if (timeout.seconds == 0 && timeout.nanoseconds == 0)
                         return RawEpollWait(epfd, events, maxevents, 0);
                       return static_cast<long>(PreciseWait(epfd, events, maxevents, timeout.Nanoseconds(), nullptr));
                     });
}

/**
 * Not a system call: the same wait, which signal listeners can end. SIGNALS_DUE if they must run
 * first.
 */
static napi_value EpollWaitByBlockInterruptible(napi_env env, napi_callback_info info) {
  return WaitByBlock(env, info, "epoll_wait_by_block_interruptible",
                     [](int epfd, epoll_event* events, int maxevents, BlockTimeout timeout) {
                       return InterruptibleWait(epfd, events, maxevents, timeout.Nanoseconds());
                     });
}

/**
 * int epoll_pwait2(int epfd, struct epoll_event* events, int maxevents, const struct timespec*
 * timeout, const sigset_t* sigmask);
 *
 * epoll_wait() with a timeout in nanoseconds (-1 for ever) and, unless it is null, a signal mask
 * for the time of the wait. epoll_pwait2(2). On a kernel without it the timeout is rounded up to
 * milliseconds.
 */
static napi_value EpollPwait2(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_pwait2");
  int epfd = args.Integer<int>(0, "epfd");
  int maxevents = 0;
  epoll_event* events = EventsOf(args, &maxevents);
  double nanoseconds = args.IntegerIn(3, "timeout", -1, kMostNanoseconds);
  Bytes sigmask = args.OptionalBuffer(4, "sigmask", sizeof(sigset_t), alignof(sigset_t));
  if (!args.ok()) return nullptr;
  return Answer(env, PreciseWait(epfd, events, maxevents, nanoseconds, sigmask.as<sigset_t>()));
}

/**
 * epoll_wait_interruptible(epfd, events, maxevents, timeout): epoll_wait() that signal listeners
 * can end; the timeout is in nanoseconds, -1 for ever. SIGNALS_DUE if listeners must run first. Not
 * a system call.
 */
static napi_value WaitEpoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "epoll_wait_interruptible");
  int epfd = args.Integer<int>(0, "epfd");
  int maxevents = 0;
  epoll_event* events = EventsOf(args, &maxevents);
  double nanoseconds = args.IntegerIn(3, "timeout", -1, kMostNanoseconds);
  if (!args.ok()) return nullptr;
  return Answer(env, InterruptibleWait(epfd, events, maxevents, nanoseconds));
}

void InitEpoll(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("epoll_create1", EpollCreate1),
      Function("epoll_ctl", EpollCtl),
      Function("epoll_wait", EpollWait),
      Function("epoll_pwait2", EpollPwait2),
      Function("epoll_wait_interruptible", WaitEpoll),
  };
  Export(env, exports, functions);
  void* block = ExportBlock<EpollBlock>(env, exports, "epoll_block");
  ExportBlockCall(env, exports, "epoll_wait_by_block", EpollWaitByBlock, block);
  ExportBlockCall(env, exports, "epoll_wait_by_block_interruptible", EpollWaitByBlockInterruptible, block);
  ExportNumber(env, exports, "EPOLL_CTL_ADD", EPOLL_CTL_ADD);
  ExportNumber(env, exports, "EPOLL_CTL_MOD", EPOLL_CTL_MOD);
  ExportNumber(env, exports, "EPOLL_CTL_DEL", EPOLL_CTL_DEL);
}

}  // namespace iomux

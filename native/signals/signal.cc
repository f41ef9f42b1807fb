// Signals for a program that blocks: a handler that only counts, and counters from which JavaScript
// takes the arrivals, in a wait or from the event loop. Signals belong to the process, and so does
// all of this: only the environment of the main thread may change it.
#include <pthread.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <cmath>
#include <csignal>

#include "families.h"
#include "signals/counting_semaphore.h"
#include "signals/disposition.h"
#include "signals/interruptible.h"
#include "support/args.h"

namespace iomux {

int (*change_disposition)(int signum, const struct sigaction* next, struct sigaction* before) = sigaction;

namespace {

constexpr int kSignals = NSIG;

/** Counters that a handler may change: of each signal, and of all. */
std::atomic<uint32_t> arrived[kSignals];  // and not yet taken
std::atomic<uint32_t> handled[kSignals];  // since the start of the process
std::atomic<uint32_t> due{0};
static_assert(std::atomic<uint32_t>::is_always_lock_free, "a signal handler must not take a lock");

std::atomic<int> wakeup_fd{-1};
std::atomic<bool> wakeup_warns_when_full{true};
std::atomic<int> wakeup_error{0};

pthread_t main_thread;
Semaphore wake;

/** The only environment that may change the rest: the main thread's. */
std::atomic<napi_env> owner{nullptr};
sigset_t listened;  // empty before the first, since all of it is zero
struct sigaction replaced[kSignals];
pthread_t waker;
std::atomic<bool> stopping{false};
napi_threadsafe_function dispatch = nullptr;

/**
 * The handler. The kernel may run it on any thread of the process, but only an arrival on the main
 * thread can end its wait: the other threads pass the signal on. It never calls the handler from
 * before: libuv's would deliver the signal a second time.
 */
void OnSignal(int signum) {
  int saved = errno;
  if (!pthread_equal(pthread_self(), main_thread)) {
    pthread_kill(main_thread, signum);
    errno = saved;
    return;
  }
  handled[signum]++;
  arrived[signum]++;
  due++;
  CutWait();
  int fd = wakeup_fd;
  if (fd != -1) {
    unsigned char byte = static_cast<unsigned char>(signum);
    if (write(fd, &byte, 1) == -1 && (errno != EAGAIN || wakeup_warns_when_full)) wakeup_error = errno;
  }
  wake.Post();
  errno = saved;
}

/**
 * Wakes the event loop after each post of the handler, so that an idle program runs its listeners.
 * It takes a thread of its own: the only call of Node-API that other threads may make takes a lock,
 * which a handler must not.
 */
void* WakeLoop(void*) {
  for (;;) {
    wake.Wait();
    if (stopping) return nullptr;
    // A full queue is fine: the call that is due already takes everything that has arrived.
    napi_call_threadsafe_function(dispatch, nullptr, napi_tsfn_nonblocking);
  }
}

void CallDispatch(napi_env env, napi_value function, void*, void*) {
  if (env == nullptr || function == nullptr) return;  // the environment is ending
  napi_value undefined = nullptr;
  napi_get_undefined(env, &undefined);
  if (napi_call_function(env, undefined, function, 0, nullptr, nullptr) != napi_pending_exception) return;
  napi_value error = nullptr;
  if (napi_get_and_clear_last_exception(env, &error) == napi_ok) napi_fatal_exception(env, error);
}

/** Whether the handler is still the one that counts. */
bool HasHandler(int signum) {
  struct sigaction current = {};
  return change_disposition(signum, nullptr, &current) == 0 && (current.sa_flags & SA_SIGINFO) == 0 &&
         current.sa_handler == OnSignal;
}

/** Restores the disposition from before, unless somebody has replaced the handler meanwhile. */
void Restore(int signum) {
  sigdelset(&listened, signum);
  if (HasHandler(signum)) change_disposition(signum, &replaced[signum], nullptr);
  due -= arrived[signum].exchange(0);
}

int StartWaker() {
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 * 1024);
  // Block every signal in the thread, which inherits the mask.
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int error = pthread_create(&waker, &attributes, WakeLoop, nullptr);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  pthread_attr_destroy(&attributes);
  return error;
}

void Stop(void*) {
  for (int signum = 1; signum < kSignals; signum++) {
    if (sigismember(&listened, signum) == 1) Restore(signum);
  }
  wakeup_fd = -1;
  stopping = true;
  wake.Post();
  pthread_join(waker, nullptr);
  wake.Destroy();
  owner = nullptr;
}

int SignalNumber(Args& args) { return static_cast<int>(args.IntegerIn(0, "signum", 1, kSignals - 1)); }

/** Answers as sigaction() does, but refuses every environment except the owner. */
template <typename Change>
napi_value Changed(napi_env env, Args& args, Change change) {
  if (!args.ok()) return nullptr;
  if (owner != env) return Number(env, -EPERM);
  return Answer(env, change());
}

}  // namespace

bool OnCountingThread() { return owner != nullptr && pthread_equal(pthread_self(), main_thread); }

bool SignalsDue() { return due.load(std::memory_order_relaxed) != 0 && OnCountingThread(); }

void HoldListened(sigset_t* before) { pthread_sigmask(SIG_BLOCK, &listened, before); }

/**
 * signal_start(dispatch): makes this environment the owner of signals; the event loop calls
 * `dispatch` after signals have arrived. 0, or -errno: EBUSY where another environment owns them.
 * Not a system call.
 */
static napi_value SignalStart(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_start");
  if (owner == env) return Number(env, 0);
  if (owner != nullptr) return Number(env, -EBUSY);
  napi_value name = nullptr;
  napi_create_string_utf8(env, "iomux:signal", NAPI_AUTO_LENGTH, &name);
  if (napi_create_threadsafe_function(env, args[0], nullptr, name, 1, 1, nullptr, nullptr, nullptr, CallDispatch,
                                      &dispatch) != napi_ok) {
    napi_throw_type_error(env, nullptr, "signal_start: 'dispatch' must be a function");
    return nullptr;
  }
  napi_unref_threadsafe_function(env, dispatch);
  sigemptyset(&listened);
  stopping = false;
  main_thread = pthread_self();
  int error = wake.Create() ? StartWaker() : ENOSYS;
  if (error != 0) {
    napi_release_threadsafe_function(dispatch, napi_tsfn_abort);
    return Number(env, -error);
  }
  owner = env;
  napi_add_env_cleanup_hook(env, Stop, nullptr);
  return Number(env, 0);
}

/**
 * int sigaction(int signum, handler that counts, &replaced); sigaction(2). With SA_RESTART, as
 * libuv's handler has it.
 */
static napi_value SignalListen(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_listen");
  int signum = SignalNumber(args);
  return Changed(env, args, [signum] {
    struct sigaction action = {};
    action.sa_handler = OnSignal;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    struct sigaction before = {};
    if (change_disposition(signum, &action, &before) == -1) return -1;
    if (before.sa_handler != OnSignal) replaced[signum] = before;
    sigaddset(&listened, signum);
    return 0;
  });
}

/**
 * int sigaction(int signum, &replaced, NULL); Unless somebody has replaced the handler.
 * sigaction(2).
 */
static napi_value SignalUnlisten(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_unlisten");
  int signum = SignalNumber(args);
  return Changed(env, args, [signum] {
    if (sigismember(&listened, signum) == 1) Restore(signum);
    return 0;
  });
}

/** sighandler_t signal(int signum, SIG_IGN or SIG_DFL); `disposition` is 1 or 0. signal(2). */
static napi_value SignalSet(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_set");
  int signum = SignalNumber(args);
  bool ignored = args.IntegerIn(1, "disposition", 0, 1) == 1;
  return Changed(env, args, [signum, ignored] {
    sigdelset(&listened, signum);
    due -= arrived[signum].exchange(0);
    struct sigaction action = {};
    action.sa_handler = ignored ? SIG_IGN : SIG_DFL;
    return change_disposition(signum, &action, nullptr);
  });
}

/**
 * int sigaction(int signum, NULL, &current); 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler.
 * sigaction(2).
 */
static napi_value SignalGet(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_get");
  int signum = SignalNumber(args);
  if (!args.ok()) return nullptr;
  struct sigaction current = {};
  if (change_disposition(signum, nullptr, &current) == -1) return Number(env, -errno);
  if ((current.sa_flags & SA_SIGINFO) != 0) return Number(env, 2);
  return Number(env, current.sa_handler == SIG_DFL ? 0 : current.sa_handler == SIG_IGN ? 1 : 2);
}

/** signal_due(): how many arrivals are counted and not taken. Not a system call. */
static napi_value SignalDueCount(napi_env env, napi_callback_info) {
  return Number(env, static_cast<double>(owner == env ? due.load() : 0));
}

/**
 * signal_take(): takes one arrival of the lowest signal that has arrived; 0 if there is none. Not a
 * system call.
 */
static napi_value SignalTake(napi_env env, napi_callback_info) {
  if (owner == env && SignalsDue()) {
    for (int signum = 1; signum < kSignals; signum++) {
      if (arrived[signum] == 0) continue;
      arrived[signum]--;
      due--;
      return Number(env, signum);
    }
  }
  return Number(env, 0);
}

/** signal_wake(): has the event loop call `dispatch`. Not a system call. */
static napi_value SignalWake(napi_env env, napi_callback_info) {
  if (owner == env) wake.Post();
  return nullptr;
}

/**
 * signal_handled(signum): how often the handler has counted the signal since the process began. Not
 * a system call.
 */
static napi_value SignalHandled(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_handled");
  int signum = SignalNumber(args);
  if (!args.ok()) return nullptr;
  return Number(env, static_cast<double>(handled[signum].load()));
}

/**
 * signal_wakeup_fd(fd, warn): the handler writes each signal's number to `fd`, a byte each; -1 for
 * none. The previous one. `warn` is 1 if a full descriptor counts as an error. Not a system call.
 */
static napi_value SignalWakeupFd(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_wakeup_fd");
  int fd = args.Integer<int>(0, "fd");
  bool warn = args.IntegerIn(1, "warn", 0, 1) == 1;
  if (!args.ok()) return nullptr;
  if (owner != env) return Number(env, -EPERM);
  wakeup_warns_when_full = warn;
  return Number(env, wakeup_fd.exchange(fd));
}

/**
 * signal_wakeup_error(): the errno of the last write to the wakeup descriptor that failed, once; 0
 * if none did. Not a system call.
 */
static napi_value SignalWakeupError(napi_env env, napi_callback_info) {
  return Number(env, owner == env ? wakeup_error.exchange(0) : 0);
}

/** int raise(int signum); To this thread. raise(3). */
static napi_value Raise(napi_env env, napi_callback_info info) {
  Args args(env, info, "raise");
  int signum = SignalNumber(args);
  if (!args.ok()) return nullptr;
  int error = pthread_kill(pthread_self(), signum);
  return Number(env, -error);
}

/**
 * sigprocmask(SIG_UNBLOCK, signum), signal(signum, SIG_DFL), raise(signum): ends the process as
 * that signal does.
 */
static napi_value RaiseDefault(napi_env env, napi_callback_info info) {
  Args args(env, info, "raise_default");
  int signum = SignalNumber(args);
  if (!args.ok()) return nullptr;
  signal(signum, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signum);
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  return Number(env, -pthread_kill(pthread_self(), signum));
}

/**
 * unsigned int alarm(unsigned int seconds); What was left of the previous one, in seconds.
 * alarm(2).
 */
static napi_value Alarm(napi_env env, napi_callback_info info) {
  Args args(env, info, "alarm");
  unsigned seconds = args.Integer<uint32_t>(0, "seconds");
  if (!args.ok()) return nullptr;
  return Number(env, static_cast<double>(alarm(seconds)));
}

static timeval TimevalOf(double microseconds) {
  timeval value = {};
  value.tv_sec = static_cast<time_t>(microseconds / 1e6);
  value.tv_usec = static_cast<suseconds_t>(microseconds - static_cast<double>(value.tv_sec) * 1e6);
  return value;
}

static double Microseconds(const timeval& value) {
  return static_cast<double>(value.tv_sec) * 1e6 + static_cast<double>(value.tv_usec);
}

/**
 * int setitimer(int which, const struct itimerval* value, struct itimerval* old);
 *
 * Times in microseconds; `old`, a Float64Array of two, gets what was left and the interval.
 * setitimer(2).
 */
static napi_value Setitimer(napi_env env, napi_callback_info info) {
  Args args(env, info, "setitimer");
  int which = args.Integer<int>(0, "which");
  itimerval value = {};
  value.it_value = TimevalOf(args.IntegerIn(1, "value", 0, 9e15));
  value.it_interval = TimevalOf(args.IntegerIn(2, "interval", 0, 9e15));
  Bytes old = args.Buffer(3, "old", 2 * sizeof(double), alignof(double));
  if (!args.ok()) return nullptr;
  itimerval before = {};
  if (setitimer(static_cast<decltype(ITIMER_REAL)>(which), &value, &before) == -1) return Number(env, -errno);
  old.as<double>()[0] = Microseconds(before.it_value);
  old.as<double>()[1] = Microseconds(before.it_interval);
  return Number(env, 0);
}

/**
 * int getitimer(int which, struct itimerval* current); As setitimer() writes them. getitimer(2).
 */
static napi_value Getitimer(napi_env env, napi_callback_info info) {
  Args args(env, info, "getitimer");
  int which = args.Integer<int>(0, "which");
  Bytes current = args.Buffer(1, "current", 2 * sizeof(double), alignof(double));
  if (!args.ok()) return nullptr;
  itimerval value = {};
  if (getitimer(static_cast<decltype(ITIMER_REAL)>(which), &value) == -1) return Number(env, -errno);
  current.as<double>()[0] = Microseconds(value.it_value);
  current.as<double>()[1] = Microseconds(value.it_interval);
  return Number(env, 0);
}

void InitSignal(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("signal_start", SignalStart),
      Function("signal_listen", SignalListen),
      Function("signal_unlisten", SignalUnlisten),
      Function("signal_set", SignalSet),
      Function("signal_get", SignalGet),
      Function("signal_due", SignalDueCount),
      Function("signal_take", SignalTake),
      Function("signal_wake", SignalWake),
      Function("signal_handled", SignalHandled),
      Function("signal_wakeup_fd", SignalWakeupFd),
      Function("signal_wakeup_error", SignalWakeupError),
      Function("raise", Raise),
      Function("raise_default", RaiseDefault),
      Function("alarm", Alarm),
      Function("setitimer", Setitimer),
      Function("getitimer", Getitimer),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "SIGNALS_DUE", kSignalsDue);
  ExportNumber(env, exports, "NSIG", kSignals);
}

}  // namespace iomux

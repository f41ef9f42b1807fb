// The calls that listen to signals, for JavaScript, and those that send them.
#include <pthread.h>
#include <sys/time.h>
#include <unistd.h>

#include <cmath>
#include <csignal>

#include "families.h"
#include "signals/interruptible.h"
#include "signals/main_thread.h"
#include "signals/signal_state.h"
#include "support/args.h"
#include "support/blocks.h"

namespace iomux {

constexpr int kSignals = NSIG;

static int SignalNumber(Args& args) { return static_cast<int>(args.IntegerIn(0, "signum", 1, kSignals - 1)); }

/** Whether this copy shares the process's signals. */
static std::atomic<bool> shares{true};

/** Answers what `call` does, but refuses every thread except the main thread. */
template <typename Call>
static napi_value OnMainThread(napi_env env, Args& args, Call call) {
  if (!args.ok()) return nullptr;
  if (!shares) return Number(env, -ENOTSUP);
  return Number(env, Signals().counting == 0 || !OnCountingThread() ? -EPERM : call(Signals()));
}

static void CallDispatch(napi_env env, napi_value function, void*, void*) {
  if (env == nullptr || function == nullptr) return;  // the environment is ending
  napi_value undefined = nullptr;
  napi_get_undefined(env, &undefined);
  if (napi_call_function(env, undefined, function, 0, nullptr, nullptr) != napi_pending_exception) return;
  napi_value error = nullptr;
  if (napi_get_and_clear_last_exception(env, &error) == napi_ok) napi_fatal_exception(env, error);
}

/**
 * signal_start(dispatch): makes this environment the one that counts and handles the signals of the
 * process; the event loop calls `dispatch` after signals have arrived, and signal_block shows how
 * many are due. 0, or -errno: EPERM on another thread than the main thread, EBUSY where another
 * environment of that has started, ENOTSUP beside a copy of the addon with another layout, or why
 * the thread that wakes the event loop cannot be made. Not a system call.
 */
static napi_value SignalStart(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_start", 1);
  args.Function(0, "dispatch");
  if (!args.ok()) return nullptr;
  if (!IsMainThread()) return Number(env, -EPERM);
  if (!shares) return Number(env, -ENOTSUP);
  if (Signals().counting != 0) return Number(env, -EBUSY);
  napi_value name = nullptr;
  napi_threadsafe_function dispatch = nullptr;
  if (napi_create_string_utf8(env, "iomux:signal", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_create_threadsafe_function(env, args[0], nullptr, name, 1, 1, nullptr, nullptr, nullptr, CallDispatch,
                                      &dispatch) != napi_ok) {
    return Number(env, -ENOMEM);
  }
  napi_unref_threadsafe_function(env, dispatch);
  int result = Signals().start(env, dispatch, &args.block<SignalBlock>()->due);
  if (result != 0) napi_release_threadsafe_function(dispatch, napi_tsfn_abort);
  return Number(env, result);
}

/**
 * signal_listen(signum, passes_on): installs the handler that counts; with `passes_on` 1 the one
 * from before is called too. sigaction(2).
 */
static napi_value SignalListen(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_listen", 2);
  int signum = SignalNumber(args);
  bool passes_on = args.IntegerIn(1, "passes_on", 0, 1) == 1;
  return OnMainThread(env, args, [=](SignalState& signals) { return signals.listen(signum, passes_on); });
}

/**
 * signal_unlisten(signum): puts back what was there before, unless somebody has replaced the
 * handler. sigaction(2).
 */
static napi_value SignalUnlisten(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_unlisten", 1);
  int signum = SignalNumber(args);
  return OnMainThread(env, args, [=](SignalState& signals) { return signals.unlisten(signum); });
}

/**
 * sighandler_t signal(int signum, handler); `disposition` is 0 for SIG_DFL, 1 for SIG_IGN, 2 for a
 * handler that does nothing. signal(2).
 */
static napi_value SignalSet(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_set", 2);
  int signum = SignalNumber(args);
  int disposition = static_cast<int>(args.IntegerIn(1, "disposition", 0, 2));
  return OnMainThread(env, args, [=](SignalState& signals) { return signals.set(signum, disposition); });
}

/**
 * int sigaction(int signum, NULL, &current); 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler.
 * sigaction(2).
 */
static napi_value SignalGet(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_get", 1);
  int signum = SignalNumber(args);
  return args.ok() ? Number(env, Signals().get(signum)) : nullptr;
}

/** signal_due(): how many arrivals are counted and not taken. Not a system call. */
static napi_value SignalDueCount(napi_env env, napi_callback_info) {
  return Number(env, static_cast<double>(OnCountingThread() ? Signals().due.load() : 0));
}

/**
 * signal_take(): takes one arrival of the lowest signal that has arrived; 0 if there is none. Not a
 * system call.
 */
static napi_value SignalTake(napi_env env, napi_callback_info) {
  return Number(env, OnCountingThread() ? Signals().take() : 0);
}

/** signal_wake(): has the event loop call `dispatch`. Not a system call. */
static napi_value SignalWake(napi_env, napi_callback_info) {
  if (OnCountingThread()) Signals().wake();
  return nullptr;
}

/**
 * signal_handled(signum): how often the handler has counted the signal since the process began. Not
 * a system call.
 */
static napi_value SignalHandled(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_handled", 1);
  int signum = SignalNumber(args);
  return args.ok() ? Number(env, static_cast<double>(Signals().handled(signum))) : nullptr;
}

/**
 * signal_wakeup_fd(fd, warn): the handler writes each signal's number to `fd`, a byte each; -1 for
 * none. The previous one. `warn` is 1 if a full descriptor counts as an error. Not a system call.
 */
static napi_value SignalWakeupFd(napi_env env, napi_callback_info info) {
  Args args(env, info, "signal_wakeup_fd", 2);
  int fd = args.Integer<int>(0, "fd");
  bool warn = args.IntegerIn(1, "warn", 0, 1) == 1;
  return OnMainThread(env, args, [=](SignalState& signals) { return signals.set_wakeup_fd(fd, warn); });
}

/**
 * signal_wakeup_error(): the errno of the last write to the wakeup descriptor that failed, once; 0
 * if none did. Not a system call.
 */
static napi_value SignalWakeupError(napi_env env, napi_callback_info) {
  return Number(env, OnCountingThread() ? Signals().take_wakeup_error() : 0);
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
  void* block = ExportBlock<SignalBlock>(env, exports, "signal_block");
  ExportBlockCall(env, exports, "signal_start", SignalStart, block);
  if (!FindProcessState()) shares = false;
  ExportNumber(env, exports, "PROCESS_VERSION", Process().version);
  ExportNumber(env, exports, "SIGNALS_DUE", kSignalsDue);
  ExportNumber(env, exports, "NSIG", kSignals);
}

}  // namespace iomux

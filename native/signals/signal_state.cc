// Signals for a program that blocks: a handler that only counts, and counters from which JavaScript
// takes the arrivals, in a wait or from the event loop. What owns signals is the main thread.
#include "signals/signal_state.h"

#include <unistd.h>

#include <cerrno>

#include "signals/counting_semaphore.h"
#include "signals/disposition.h"
#include "signals/interruptible.h"

namespace iomux {

static int ChangeNow(int signum, const struct sigaction* next, struct sigaction* before) {
  return sigaction(signum, next, before);
}

std::atomic<ChangeDisposition> change_disposition{ChangeNow};

namespace {

constexpr int kSignals = NSIG;

/** Counters that a handler may change. */
std::atomic<uint32_t> arrived[kSignals];  // and not yet taken
std::atomic<uint32_t> handled[kSignals];  // since the start of the process
static_assert(std::atomic<uint32_t>::is_always_lock_free, "a signal handler must not take a lock");

std::atomic<int> wakeup_fd{-1};
std::atomic<bool> wakeup_warns_when_full{true};
std::atomic<int> wakeup_error{0};

Semaphore semaphore;
napi_env owner = nullptr;
struct sigaction replaced[kSignals];
std::atomic<bool> passes_on[kSignals];
volatile uint32_t* mirror = nullptr;
pthread_t waker;
std::atomic<bool> stopping{false};
napi_threadsafe_function dispatch = nullptr;

int Change(int signum, const struct sigaction* next, struct sigaction* before) {
  return change_disposition.load()(signum, next, before);
}

/** Shows JavaScript how many are due. The handler may change that meanwhile. */
void Mirror() {
  uint32_t due = 0;
  do {
    due = signal_state.due;
    if (mirror != nullptr) *mirror = due;
  } while (due != signal_state.due);
}

/** Calls the handler that this one replaced, as the kernel would. */
void PassOn(int signum, siginfo_t* info, void* context) {
  const struct sigaction& before = replaced[signum];
  if ((before.sa_flags & SA_SIGINFO) != 0) {
    before.sa_sigaction(signum, info, context);
  } else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
    before.sa_handler(signum);
  }
}

/**
 * The handler. The kernel may run it on any thread of the process, but only an arrival on the main
 * thread can end its wait: the other threads pass the signal on to that.
 */
void OnSignal(int signum, siginfo_t* info, void* context) {
  int saved = errno;
  if (!pthread_equal(pthread_self(), signal_state.main_thread)) {
    pthread_kill(signal_state.main_thread, signum);
    errno = saved;
    return;
  }
  if (passes_on[signum]) PassOn(signum, info, context);
  handled[signum]++;
  arrived[signum]++;
  signal_state.due++;
  if (mirror != nullptr) *mirror = signal_state.due;
  CutWait();
  int fd = wakeup_fd;
  if (fd != -1) {
    unsigned char byte = static_cast<unsigned char>(signum);
    if (write(fd, &byte, 1) == -1 && (errno != EAGAIN || wakeup_warns_when_full)) wakeup_error = errno;
  }
  semaphore.Post();
  errno = saved;
}

/**
 * Wakes the event loop after each post of the handler, so that an idle program runs its listeners.
 * It takes a thread of its own: the only call of Node-API that other threads may make takes a lock,
 * which a handler must not.
 */
void* WakeLoop(void*) {
  for (;;) {
    semaphore.Wait();
    if (stopping) return nullptr;
    // A full queue is fine: the call that is due already takes everything that has arrived.
    napi_call_threadsafe_function(dispatch, nullptr, napi_tsfn_nonblocking);
  }
}

bool IsOurs(const struct sigaction& action) {
  return (action.sa_flags & SA_SIGINFO) != 0 && action.sa_sigaction == OnSignal;
}

void Uncount(int signum) {
  sigdelset(&signal_state.listened, signum);
  signal_state.due -= arrived[signum].exchange(0);
  Mirror();
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

int Unlisten(int signum) {
  if (sigismember(&signal_state.listened, signum) != 1) return 0;
  // Restore what was there before, unless somebody has replaced the handler meanwhile.
  struct sigaction current = {};
  if (Change(signum, nullptr, &current) == 0 && IsOurs(current)) {
    Change(signum, &replaced[signum], nullptr);
  }
  Uncount(signum);
  return 0;
}

void Stop(void*) {
  for (int signum = 1; signum < kSignals; signum++) Unlisten(signum);
  wakeup_fd = -1;
  mirror = nullptr;
  stopping = true;
  semaphore.Post();
  pthread_join(waker, nullptr);
  semaphore.Destroy();
  signal_state.counting = 0;
  owner = nullptr;
}

int Start(napi_env env, napi_threadsafe_function call, volatile uint32_t* shown) {
  if (owner != nullptr) return -EBUSY;
  dispatch = call;
  sigemptyset(&signal_state.listened);
  stopping = false;
  signal_state.main_thread = pthread_self();
  if (!semaphore.Create()) return -ENOSYS;
  if (int error = StartWaker(); error != 0) {
    semaphore.Destroy();
    return -error;
  }
  owner = env;
  mirror = shown;
  signal_state.counting = 1;
  napi_add_env_cleanup_hook(env, Stop, nullptr);
  return 0;
}

int Listen(int signum, bool also_before) {
  if (owner == nullptr) return -EPERM;
  struct sigaction before = {};
  if (Change(signum, nullptr, &before) == -1) return -errno;
  // Keep it before the handler can run, which may call it.
  if (!IsOurs(before)) replaced[signum] = before;
  passes_on[signum] = also_before;
  struct sigaction action = {};
  action.sa_sigaction = OnSignal;
  action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  if (Change(signum, &action, nullptr) == -1) return -errno;
  sigaddset(&signal_state.listened, signum);
  return 0;
}

void Nothing(int) {}

int Set(int signum, int disposition) {
  if (owner == nullptr) return -EPERM;
  Uncount(signum);
  struct sigaction action = {};
  action.sa_handler = disposition == 0 ? SIG_DFL : disposition == 1 ? SIG_IGN : Nothing;
  action.sa_flags = SA_RESTART;
  return Change(signum, &action, nullptr) == -1 ? -errno : 0;
}

int Take() {
  if (signal_state.due == 0) return 0;
  for (int signum = 1; signum < kSignals; signum++) {
    if (arrived[signum] == 0) continue;
    arrived[signum]--;
    signal_state.due--;
    Mirror();
    return signum;
  }
  return 0;
}

void Wake() { semaphore.Post(); }

int SetWakeupFd(int fd, bool warns_when_full) {
  wakeup_warns_when_full = warns_when_full;
  return wakeup_fd.exchange(fd);
}

int TakeWakeupError() { return wakeup_error.exchange(0); }

uint32_t Handled(int signum) { return handled[signum]; }

int Get(int signum) {
  struct sigaction current = {};
  if (Change(signum, nullptr, &current) == -1) return -errno;
  if ((current.sa_flags & SA_SIGINFO) != 0) return 2;
  return current.sa_handler == SIG_DFL ? 0 : current.sa_handler == SIG_IGN ? 1 : 2;
}

}  // namespace

SignalState signal_state = {
    {0},   {0},    {},       nullptr, {},  // no signal is in the set while all of it is zero
    Start, Listen, Unlisten, Set,     Take, Wake, SetWakeupFd, TakeWakeupError, Handled, Get,
};

bool OnCountingThread() {
  SignalState& signals = Signals();
  return signals.counting != 0 && pthread_equal(pthread_self(), signals.main_thread);
}

bool SignalsDue() { return Signals().due.load(std::memory_order_relaxed) != 0 && OnCountingThread(); }

void HoldListened(sigset_t* before) { pthread_sigmask(SIG_BLOCK, &Signals().listened, before); }

}  // namespace iomux

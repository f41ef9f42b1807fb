#include "calls/signalfd.h"

#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>
#include <set>

#include "families.h"
#include "signals/disposition.h"
#include "support/args.h"
#include "support/owned_fd.h"
#include "support/process_state.h"
#include "support/refused.h"
#include "support/results.h"

namespace iomux {

namespace {

struct Taken {
  /** The thread that has it; 0 for none. */
  std::atomic<pid_t> thread{0};
  /** Who took it there: several copies of the addon may, and the last to release it does so. */
  std::set<napi_env> takers;
  struct sigaction before = {};
};

std::mutex mutex;
Taken table[NSIG];

/**
 * rt_tgsigqueueinfo(2) lets a thread send only codes below 0 to another one: the others are sent as
 * this minus the code.
 */
constexpr int kForwarded = -100000;

/** Runs on a thread that does not block the signal: on any but the one that took it. */
void Forward(int signal, siginfo_t* info, void*) {
  int error = errno;
  pid_t thread = table[signal].thread.load();
  if (thread != 0 && thread != static_cast<pid_t>(syscall(SYS_gettid))) {
    siginfo_t forwarded = *info;
    if (forwarded.si_code >= 0) forwarded.si_code = kForwarded - forwarded.si_code;
    long sent = syscall(SYS_rt_tgsigqueueinfo, getpid(), thread, signal, &forwarded);
    // In a sandbox without that call the record says that this process sent it.
    if (sent == -1 && Refused(errno)) syscall(SYS_tgkill, getpid(), thread, signal);
  }
  errno = error;
}

/**
 * Undoes what Forward() did to a record. The kernel reports a child's status in place of a queued
 * signal's value.
 */
void Restore(signalfd_siginfo* record) {
  if (record->ssi_code > kForwarded) return;
  record->ssi_code = kForwarded - record->ssi_code;
  if (record->ssi_signo == SIGCHLD) record->ssi_status = record->ssi_int;
  record->ssi_int = 0;
  record->ssi_ptr = 0;
}

/** Installs the handler that forwards a signal, and keeps the disposition from before. */
void Install(int signal) {
  struct sigaction forward = {};
  forward.sa_sigaction = Forward;
  forward.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigfillset(&forward.sa_mask);
  sigaction(signal, &forward, &table[signal].before);
}

/** Whether the handler is still there: libuv installs and removes its own without asking. */
bool InFront(int signal) {
  struct sigaction current = {};
  sigaction(signal, nullptr, &current);
  return (current.sa_flags & SA_SIGINFO) != 0 && current.sa_sigaction == Forward;
}

/**
 * As sigaction(2); of a signal that is taken, it changes what the signal will do once it is
 * released.
 */
int ChangeBehind(int signal, const struct sigaction* next, struct sigaction* before) {
  std::lock_guard<std::mutex> lock(mutex);
  if (signal <= 0 || signal >= NSIG || table[signal].takers.empty()) return sigaction(signal, next, before);
  if (!InFront(signal)) Install(signal);
  if (before != nullptr) *before = table[signal].before;
  if (next != nullptr) table[signal].before = *next;
  return 0;
}

/** Gives back what `env` took; whether that frees the signal. The caller holds the mutex. */
bool PutBack(int signal, napi_env env) {
  if (table[signal].takers.erase(env) == 0 || !table[signal].takers.empty()) return false;
  if (InFront(signal)) sigaction(signal, &table[signal].before, nullptr);
  table[signal].thread = 0;
  return true;
}

void ReleaseAll(napi_env env) {
  std::lock_guard<std::mutex> lock(mutex);
  for (int signal = 1; signal < NSIG; signal++) PutBack(signal, env);
}

int TakeSet(napi_env env, const sigset_t* set) {
  const pid_t self = static_cast<pid_t>(syscall(SYS_gettid));
  std::lock_guard<std::mutex> lock(mutex);
  for (int signal = 1; signal < NSIG; signal++) {
    pid_t thread = table[signal].thread;
    if (sigismember(set, signal) == 1 && thread != 0 && thread != self) return -EBUSY;
  }
  if (int error = pthread_sigmask(SIG_BLOCK, set, nullptr); error != 0) return -error;
  for (int signal = 1; signal < NSIG; signal++) {
    if (sigismember(set, signal) != 1 || !table[signal].takers.insert(env).second) continue;
    if (table[signal].thread == self) continue;
    table[signal].thread = self;
    Install(signal);
  }
  return 0;
}

int ReleaseSet(napi_env env, const sigset_t* set) {
  std::lock_guard<std::mutex> lock(mutex);
  sigset_t freed;
  sigemptyset(&freed);
  for (int signal = 1; signal < NSIG; signal++) {
    if (sigismember(set, signal) == 1 && PutBack(signal, env)) sigaddset(&freed, signal);
  }
  return -pthread_sigmask(SIG_UNBLOCK, &freed, nullptr);
}

/**
 * Makes a set of the signals in an Int32Array; false with errno if one is no signal or must not be
 * blocked.
 */
bool SetOf(Bytes signals, sigset_t* set) {
  sigemptyset(set);
  for (size_t i = 0; i < signals.size / sizeof(int32_t); i++) {
    int signal = signals.as<int32_t>()[i];
    switch (signal) {
      case SIGKILL:
      case SIGSTOP:
      // Faults of the running code: where they are blocked, they end the process. sigprocmask(2),
      // NOTES.
      case SIGSEGV:
      case SIGBUS:
      case SIGFPE:
      case SIGILL:
      case SIGTRAP:
        errno = EINVAL;
        return false;
    }
    if (sigaddset(set, signal) == -1) return false;
  }
  return true;
}

/** The fields of a record without their prefix. */
Napi::Object Record(Napi::Env env, const signalfd_siginfo& from) {
  Napi::Object record = Napi::Object::New(env);
  record["signo"] = Napi::Number::New(env, from.ssi_signo);
  record["errno"] = Napi::Number::New(env, from.ssi_errno);
  record["code"] = Napi::Number::New(env, from.ssi_code);
  record["pid"] = Napi::Number::New(env, from.ssi_pid);
  record["uid"] = Napi::Number::New(env, from.ssi_uid);
  record["fd"] = Napi::Number::New(env, from.ssi_fd);
  record["tid"] = Napi::Number::New(env, from.ssi_tid);
  record["band"] = Napi::Number::New(env, from.ssi_band);
  record["overrun"] = Napi::Number::New(env, from.ssi_overrun);
  record["trapno"] = Napi::Number::New(env, from.ssi_trapno);
  record["status"] = Napi::Number::New(env, from.ssi_status);
  record["int"] = Napi::Number::New(env, from.ssi_int);
  record["ptr"] = Napi::BigInt::New(env, from.ssi_ptr);
  record["utime"] = Napi::BigInt::New(env, from.ssi_utime);
  record["stime"] = Napi::BigInt::New(env, from.ssi_stime);
  record["addr"] = Napi::BigInt::New(env, from.ssi_addr);
  return record;
}

}  // namespace

const SignalfdCalls signalfd_calls = {TakeSet, ReleaseSet, ReleaseAll};

/**
 * int signalfd(int fd, const sigset_t* mask, int flags); `signals` is an Int32Array. Close-on-exec.
 * signalfd(2).
 */
static napi_value Signalfd(napi_env env, napi_callback_info info) {
  Args args(env, info, "signalfd");
  int fd = args.Integer<int>(0, "fd");
  Bytes signals = args.Buffer(1, "signals", 0, alignof(int32_t));
  int flags = args.Integer<int>(2, "flags");
  if (!args.ok()) return nullptr;
  sigset_t set;
  if (!SetOf(signals, &set)) return Number(env, -errno);
  int result = signalfd(fd, &set, flags | SFD_CLOEXEC);
  return Answer(env, fd == -1 ? Opened(env, result) : result);
}

/**
 * signals_take(signals): blocks the signals in this thread and sends to it what arrives on another:
 * 0, -EBUSY if another thread has taken one of them, or -errno.
 */
static napi_value Take(napi_env env, napi_callback_info info) {
  Args args(env, info, "signals_take");
  Bytes signals = args.Buffer(0, "signals", 0, alignof(int32_t));
  if (!args.ok()) return nullptr;
  sigset_t set;
  if (!SetOf(signals, &set)) return Number(env, -errno);
  return Number(env, Process().signalfd->take(env, &set));
}

/**
 * signals_release(signals): undoes signals_take(): 0 or -errno. A signal that is pending is
 * delivered now.
 */
static napi_value Release(napi_env env, napi_callback_info info) {
  Args args(env, info, "signals_release");
  Bytes signals = args.Buffer(0, "signals", 0, alignof(int32_t));
  if (!args.ok()) return nullptr;
  sigset_t set;
  if (!SetOf(signals, &set)) return Number(env, -errno);
  return Number(env, Process().signalfd->release(env, &set));
}

/**
 * signalfd_decode(bytes, length, records): puts an object with the fields of each struct
 * signalfd_siginfo that was read (without `ssi_`; 64 bits as BigInt) into the array `records`: how
 * many. signalfd(2).
 */
static napi_value Decode(napi_env env, napi_callback_info info) {
  Args args(env, info, "signalfd_decode");
  Bytes bytes = args.Buffer(0, "bytes", 0, alignof(signalfd_siginfo));
  size_t length = static_cast<size_t>(args.IntegerIn(1, "length", 0, static_cast<double>(bytes.size)));
  args.Array(2, "records");
  if (!args.ok()) return nullptr;
  const BytesCopy copy(bytes, length);
  if (copy.data() == nullptr) return Number(env, -ENOMEM);
  const size_t count = length / sizeof(signalfd_siginfo);
  for (size_t i = 0; i < count; i++) {
    Napi::HandleScope scope(env);
    signalfd_siginfo from = {};
    std::memcpy(&from, copy.data() + i * sizeof from, sizeof from);
    Restore(&from);
    if (!Store(env, args[2], static_cast<uint32_t>(i), Record(env, from))) return nullptr;
  }
  return Number(env, static_cast<double>(count));
}

void InitSignalfd(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("signalfd", Signalfd),
      Function("signals_take", Take),
      Function("signals_release", Release),
      Function("signalfd_decode", Decode),
  };
  Export(env, exports, functions);
  napi_add_env_cleanup_hook(
      env, [](void* taker) { Process().signalfd->release_all(static_cast<napi_env>(taker)); }, env);
  change_disposition = ChangeBehind;
  ExportNumber(env, exports, "SIGNALFD_RECORD_BYTES", sizeof(signalfd_siginfo));
}

}  // namespace iomux

// Processes: what became of children, and signals to others.
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "families.h"
#include "support/args.h"

namespace iomux {

namespace {

/** What waitid(2) tells, in the order of Python's `waitid_result`. */
struct Told {
  int32_t pid;
  int32_t uid;
  int32_t signo;
  int32_t status;
  int32_t code;
};

/** The status that waitpid(2) would have told, by which the W macros go. */
int WaitStatus(const Told& told) {
  switch (told.code) {
    case CLD_EXITED:
      return (told.status & 0xff) << 8;
    case CLD_KILLED:
      return told.status;
    case CLD_DUMPED:
      return told.status | 0x80;
    case CLD_CONTINUED:
      // Linux and NetBSD, FreeBSD, macOS: what the macro knows.
      for (int status : {0xffff, SIGCONT, SIGCONT << 8 | 0x7f}) {
        if (WIFCONTINUED(status)) return status;
      }
      return 0;
    default:  // CLD_STOPPED, CLD_TRAPPED
      return (told.status & 0xff) << 8 | 0x7f;
  }
}

}  // namespace

/**
 * int waitid(idtype_t idtype, id_t id, siginfo_t* infop, int options);
 *
 * waitid(idtype, id, told, options): `told`, an Int32Array of five, gets pid, uid, signo, status and code; a pid of 0
 * means that WNOHANG found nothing. waitid(2).
 */
static napi_value Waitid(napi_env env, napi_callback_info info) {
  Args args(env, info, "waitid");
  int idtype = args.Integer<int>(0, "idtype");
  int id = args.Integer<int>(1, "id");
  Told* told = args.Buffer(2, "told", sizeof(Told), alignof(Told)).as<Told>();
  int options = args.Integer<int>(3, "options");
  if (!args.ok()) return nullptr;
  siginfo_t child = {};
  if (waitid(static_cast<idtype_t>(idtype), static_cast<id_t>(id), &child, options) == -1) return Number(env, -errno);
  *told = {static_cast<int32_t>(child.si_pid), static_cast<int32_t>(child.si_uid), child.si_signo, child.si_status,
           child.si_code};
  return Number(env, 0);
}

/** The status of waitpid(2) for what waitid() told: an Int32Array of five. Ours. */
static napi_value Waitstatus(napi_env env, napi_callback_info info) {
  Args args(env, info, "waitstatus");
  Told* told = args.Buffer(0, "told", sizeof(Told), alignof(Told)).as<Told>();
  if (!args.ok()) return nullptr;
  return Number(env, WaitStatus(*told));
}

/** int kill(pid_t pid, int sig); kill(2). */
static napi_value Kill(napi_env env, napi_callback_info info) {
  Args args(env, info, "kill");
  pid_t pid = args.Integer<pid_t>(0, "pid");
  int sig = args.Integer<int>(1, "sig");
  if (!args.ok()) return nullptr;
  return Answer(env, kill(pid, sig));
}

/** pid_t getpgid(pid_t pid); The process group of a process, 0 for this one. getpgid(2). */
static napi_value Getpgid(napi_env env, napi_callback_info info) {
  Args args(env, info, "getpgid");
  pid_t pid = args.Integer<pid_t>(0, "pid");
  if (!args.ok()) return nullptr;
  return Answer(env, static_cast<int>(getpgid(pid)));
}

/** One of the macros of <sys/wait.h>, which take the status of waitpid(2). */
template <int (*macro)(int)>
static napi_value Macro(napi_env env, napi_callback_info info, const char* name) {
  Args args(env, info, name);
  int status = args.Integer<int>(0, "status");
  if (!args.ok()) return nullptr;
  return Number(env, macro(status));
}

#define STATUS_MACRO(name)                                                    \
  static int Ask##name(int status) { return static_cast<int>(name(status)); } \
  static napi_value name##_(napi_env env, napi_callback_info info) { return Macro<Ask##name>(env, info, #name); }

STATUS_MACRO(WIFEXITED)
STATUS_MACRO(WEXITSTATUS)
STATUS_MACRO(WIFSIGNALED)
STATUS_MACRO(WTERMSIG)
STATUS_MACRO(WCOREDUMP)
STATUS_MACRO(WIFSTOPPED)
STATUS_MACRO(WSTOPSIG)
STATUS_MACRO(WIFCONTINUED)

void InitProcess(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("waitid", Waitid),
      Function("waitstatus", Waitstatus),
      Function("kill", Kill),
      Function("getpgid", Getpgid),
      Function("WIFEXITED", WIFEXITED_),
      Function("WEXITSTATUS", WEXITSTATUS_),
      Function("WIFSIGNALED", WIFSIGNALED_),
      Function("WTERMSIG", WTERMSIG_),
      Function("WCOREDUMP", WCOREDUMP_),
      Function("WIFSTOPPED", WIFSTOPPED_),
      Function("WSTOPSIG", WSTOPSIG_),
      Function("WIFCONTINUED", WIFCONTINUED_),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

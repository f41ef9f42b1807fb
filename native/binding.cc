// The table of contents of the addon: one Init per family of system calls.
#include <napi.h>

#include "families.h"

namespace iomux {

/**
 * This addon's name, and a number that is raised when its exports change:
 * src/internal/addon/prebuilt.ts checks it.
 */
static constexpr char kAddon[] = "iomux 1";

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports["ADDON"] = Napi::String::New(env, kAddon);
  InitConstants(env, exports);
  InitCTypes(env, exports);
  InitClock(env, exports);
  InitFd(env, exports);
  InitOwnedFd(env, exports);
  InitSelect(env, exports);
  InitPoll(env, exports);
#ifdef HAVE_PPOLL
  InitPpoll(env, exports);
#endif
#ifdef HAVE_EPOLL
  InitEpoll(env, exports);
#endif
#ifdef HAVE_DEVPOLL
  InitDevpoll(env, exports);
#endif
#ifdef HAVE_KQUEUE
  InitKqueue(env, exports);
#endif
  InitSignal(env, exports);
  InitUvSignals(env, exports);
  InitSocket(env, exports);
  InitSockaddr(env, exports);
  InitCmsg(env, exports);
  InitInet(env, exports);
  InitNetdb(env, exports);
  InitResolve(env, exports);
  InitWorker(env, exports);
  InitPty(env, exports);
  InitTermios(env, exports);
  InitProcess(env, exports);
#ifdef HAVE_LINUX_DESCRIPTORS
  InitSockaddrLinux(env, exports);
  InitEventfd(env, exports);
  InitInotify(env, exports);
  InitMemfd(env, exports);
  InitPidfd(env, exports);
  InitReadNowait(env, exports);
  InitSendfile(env, exports);
  InitSignalfd(env, exports);
  InitSplice(env, exports);
  InitTimerfd(env, exports);
#endif
  InitWakeup(env, exports);
#ifdef HAVE_WATCHER
  InitWatcher(env, exports);
#endif
  return exports;
}

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)

}  // namespace iomux

// One function per family: it puts the family's calls on the addon's exports.
#pragma once

#include <node_api.h>

namespace iomux {

void InitConstants(napi_env env, napi_value exports);
void InitCTypes(napi_env env, napi_value exports);
void InitClock(napi_env env, napi_value exports);
void InitFd(napi_env env, napi_value exports);
void InitOwnedFd(napi_env env, napi_value exports);
void InitSelect(napi_env env, napi_value exports);
void InitPoll(napi_env env, napi_value exports);
void InitPpoll(napi_env env, napi_value exports);
void InitEpoll(napi_env env, napi_value exports);
void InitDevpoll(napi_env env, napi_value exports);
void InitKqueue(napi_env env, napi_value exports);
void InitSignal(napi_env env, napi_value exports);
void InitSocket(napi_env env, napi_value exports);
void InitSockaddr(napi_env env, napi_value exports);
void InitCmsg(napi_env env, napi_value exports);
void InitInet(napi_env env, napi_value exports);
void InitNetdb(napi_env env, napi_value exports);
void InitResolve(napi_env env, napi_value exports);
void InitSockaddrLinux(napi_env env, napi_value exports);
void InitPty(napi_env env, napi_value exports);
void InitTermios(napi_env env, napi_value exports);
void InitProcess(napi_env env, napi_value exports);
void InitEventfd(napi_env env, napi_value exports);
void InitInotify(napi_env env, napi_value exports);
void InitMemfd(napi_env env, napi_value exports);
void InitPidfd(napi_env env, napi_value exports);
void InitReadNowait(napi_env env, napi_value exports);
void InitSendfile(napi_env env, napi_value exports);
void InitSignalfd(napi_env env, napi_value exports);
void InitSplice(napi_env env, napi_value exports);
void InitTimerfd(napi_env env, napi_value exports);
void InitUvSignals(napi_env env, napi_value exports);
void InitWakeup(napi_env env, napi_value exports);
void InitWatcher(napi_env env, napi_value exports);
void InitWorker(napi_env env, napi_value exports);

}  // namespace iomux

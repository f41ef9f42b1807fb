// Tells JavaScript whether its environment is about to end.
#include "families.h"
#include "signals/main_thread.h"
#include "support/args.h"
#include "support/process_state.h"

namespace iomux {

/**
 * terminating(): 1 if this environment may not run JavaScript any more because its Worker is being
 * terminated, 2 if the main thread is about to end and every Worker with it, else 0. Not a system
 * call. V8 checks for termination only where JavaScript loops or calls, so a program that does
 * nothing but wait may not notice; Node-API refuses at once.
 */
static napi_value Terminating(napi_env env, napi_callback_info) {
  napi_value object = nullptr;
  napi_value value = Number(env, 0);
  napi_create_object(env, &object);
  if (napi_set_named_property(env, object, "x", value) != napi_ok) return Number(env, 1);
  return Number(env, Process().ending != 0 ? 2 : 0);
}

/**
 * main_thread_ends(): the main thread says that it is about to end; from a Worker it does nothing.
 * Not a system call.
 */
static napi_value MainThreadEnds(napi_env, napi_callback_info) {
  if (IsMainThread()) Process().ending = 1;
  return nullptr;
}

void InitWorker(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("terminating", Terminating),
      Function("main_thread_ends", MainThreadEnds),
  };
  Export(env, exports, functions);
  napi_value main = nullptr;
  napi_get_boolean(env, IsMainThread(), &main);
  napi_set_named_property(env, exports, "is_main_thread", main);
}

}  // namespace iomux

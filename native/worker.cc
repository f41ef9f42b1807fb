#include "args.h"
#include "families.h"
#include "main_thread.h"

namespace iomux {

/**
 * terminating(): 1 if this environment may not run JavaScript any more, because its Worker is being terminated. V8
 * notices that by itself only now and then while a program does nothing but wait; Node-API refuses at once. Ours.
 */
static napi_value Terminating(napi_env env, napi_callback_info) {
  napi_value object = nullptr;
  napi_value value = Number(env, 0);
  napi_create_object(env, &object);
  return Number(env, napi_set_named_property(env, object, "x", value) == napi_ok ? 0 : 1);
}

void InitWorker(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("terminating", Terminating)};
  Export(env, exports, functions);
  napi_value main = nullptr;
  napi_get_boolean(env, IsMainThread(), &main);
  napi_set_named_property(env, exports, "is_main_thread", main);
}

}  // namespace iomux

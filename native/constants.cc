#include "constants.h"

#include <cstring>

#include "families.h"
#include "support/args.h"

namespace iomux {

/** constants(group): the group's names and values as one object; a name that the system lacks is absent. */
static napi_value Constants(napi_env env, napi_callback_info info) {
  Args args(env, info, "constants");
  char wanted[16];
  if (!args.String(0, "group", wanted)) return nullptr;
  Napi::Object values = Napi::Object::New(env);
  for (size_t i = 0; i < kConstantGroupCount; i++) {
    const ConstantGroup& group = kConstantGroups[i];
    if (std::strcmp(group.name, wanted) != 0) continue;
    for (size_t j = 0; j < group.count; j++) {
      napi_set_named_property(env, values, group.constants[j].name, Number(env, group.constants[j].value));
    }
  }
  return values;
}

void InitConstants(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("constants", Constants)};
  Export(env, exports, functions);
}

}  // namespace iomux

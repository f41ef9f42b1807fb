#include "support/blocks.h"

#include "support/references.h"

namespace iomux {

static bool Construct(napi_env env, const char* constructor, napi_value argument, napi_value* made) {
  napi_value global, function;
  return napi_get_global(env, &global) == napi_ok &&
         napi_get_named_property(env, global, constructor, &function) == napi_ok &&
         napi_new_instance(env, function, 1, &argument, made) == napi_ok;
}

/** The object that stands for a block: its words, and the index of the word at which each field begins. */
static bool Describe(napi_env env, napi_value words, const BlockField* fields, size_t field_count, napi_value* object) {
  if (napi_create_object(env, object) != napi_ok || napi_set_named_property(env, *object, "words", words) != napi_ok) {
    return false;
  }
  for (size_t i = 0; i < field_count; i++) {
    double word = static_cast<double>(fields[i].offset / sizeof(int32_t));
    if (napi_set_named_property(env, *object, fields[i].name, Number(env, word)) != napi_ok) return false;
  }
  return true;
}

void* ExportBlockOf(napi_env env, napi_value exports, const char* name, size_t size, const BlockField* fields,
                    size_t field_count) {
  napi_value buffer, words, object;
  void* data = nullptr;
  size_t length = 0;
  bool made = Construct(env, "SharedArrayBuffer", Number(env, static_cast<double>(size)), &buffer) &&
              Construct(env, "Int32Array", buffer, &words) &&
              napi_get_typedarray_info(env, words, nullptr, &length, &data, nullptr, nullptr) == napi_ok &&
              data != nullptr && length == size / sizeof(int32_t) &&
              reinterpret_cast<uintptr_t>(data) % alignof(uint64_t) == 0 && KeepReference(env, words) != nullptr &&
              Describe(env, words, fields, field_count, &object) &&
              napi_set_named_property(env, exports, name, object) == napi_ok;
  if (made) return data;
  // One that is pending already tells more.
  napi_throw_error(env, nullptr, "this runtime cannot share memory with native code");
  return nullptr;
}

void ExportBlockCall(napi_env env, napi_value exports, const char* name, napi_callback call, void* block) {
  napi_value function;
  if (block == nullptr || napi_create_function(env, name, NAPI_AUTO_LENGTH, call, block, &function) != napi_ok) return;
  napi_set_named_property(env, exports, name, function);
}

}  // namespace iomux

#include "support/references.h"

#include <new>

namespace iomux {

namespace {

struct Kept {
  napi_env env;
  napi_ref reference;
};

void Delete(void* data) {
  Kept* kept = static_cast<Kept*>(data);
  napi_delete_reference(kept->env, kept->reference);
  delete kept;
}

}  // namespace

napi_ref KeepReference(napi_env env, napi_value value) {
  Kept* kept = new (std::nothrow) Kept{env, nullptr};
  if (kept == nullptr) return nullptr;
  if (napi_create_reference(env, value, 1, &kept->reference) != napi_ok) {
    delete kept;
    return nullptr;
  }
  if (napi_add_env_cleanup_hook(env, Delete, kept) != napi_ok) {
    Delete(kept);
    return nullptr;
  }
  return kept->reference;
}

}  // namespace iomux

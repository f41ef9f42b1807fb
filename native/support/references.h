// References that live as long as their environment.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * Keeps a value alive until its environment ends, and then deletes the reference: Node-API does not
 * delete a reference that its owner forgot, which leaks 40 bytes for each. Null if it cannot.
 */
napi_ref KeepReference(napi_env env, napi_value value);

}  // namespace iomux

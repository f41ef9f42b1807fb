// Argument blocks: the arguments and results of the hottest calls, in memory that JavaScript sees as an Int32Array.
// Handing over four arguments through Node-API costs as much as a system call, storing four numbers costs nothing.
#pragma once

#include "support/args.h"

namespace iomux {

/**
 * Makes an environment's block of `size` bytes and exports it as `name`: its address, or null with an exception
 * pending. It lies in a SharedArrayBuffer, the one kind that nothing can detach or shrink, and a reference keeps it as
 * long as the environment lives: the address may be kept. A native call reads each argument once, for another thread
 * might be writing it, and trusts none.
 */
void* ExportBlock(napi_env env, napi_value exports, const char* name, size_t size);

/** Exports a call that works on a block. */
void ExportBlockCall(napi_env env, napi_value exports, const char* name, napi_callback call, void* block);

/** The block of such a call. */
template <typename Block>
Block* BlockOf(napi_env env, napi_callback_info info) {
  void* block = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &block);
  return static_cast<Block*>(block);
}

/** An argument, read once whatever the compiler would like: another thread may change it between a check and its use.
 */
template <typename T>
T ReadOnce(const T& argument) {
  return *const_cast<const volatile T*>(&argument);
}

/** A timeout in a block: for ever where the seconds are negative. One of more than 68 years ends early, and is begun
 * anew. */
struct BlockTimeout {
  int32_t seconds;
  int32_t nanoseconds;

  BlockTimeout Read() const { return {ReadOnce(seconds), ReadOnce(nanoseconds)}; }
  double Nanoseconds() const { return seconds < 0 ? -1 : seconds * 1e9 + nanoseconds; }
};

/** What a system call returned, as a block holds it: the value itself, or -errno in place of -1. */
inline int32_t Outcome(long result) { return result == -1 ? -errno : static_cast<int32_t>(result); }

}  // namespace iomux

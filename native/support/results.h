// Makes the results that are more than a number, with node-addon-api. The rule for all of native/:
// what runs once per call is Node-API itself (args.h, block.h, the answers of args.h), because
// Napi::CallbackInfo copies every argument into objects that the call does not need; what is made
// per item of a result uses these functions, and node-addon-api where they do not reach.
#pragma once

#include <napi.h>

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <string>

#include "support/args.h"

namespace iomux {

/** A string of UTF-8. */
inline napi_value Text(napi_env env, const std::string& text) { return Napi::String::New(env, text); }

/** A Buffer with a copy of the bytes. */
inline napi_value CopyOf(napi_env env, const void* bytes, size_t size) {
  return Napi::Buffer<uint8_t>::Copy(env, static_cast<const uint8_t*>(bytes), size);
}

/**
 * Stores an element. This may run a caller's code, a setter of the array or of Array.prototype: no
 * pointer into a caller's memory outlives it. False if that code threw: its exception is pending.
 */
inline bool Store(napi_env env, napi_value array, uint32_t index, napi_value value) {
  return napi_set_element(env, array, index, value) == napi_ok;
}

/** A new array of these values. As with Store(), making it may run a caller's code. */
inline napi_value Tuple(napi_env env, std::initializer_list<napi_value> values) {
  napi_value array = Napi::Array::New(env, values.size());
  uint32_t index = 0;
  for (napi_value value : values) {
    if (!Store(env, array, index++, value)) break;
  }
  return array;
}

/**
 * A copy of a caller's bytes, for a call that goes on reading them while it stores what it read.
 */
class BytesCopy {
 public:
  explicit BytesCopy(const Bytes& bytes, size_t size) : size_(size), copy_(new (std::nothrow) uint8_t[size]) {
    if (copy_ != nullptr && size > 0) std::memcpy(copy_.get(), bytes.data, size);
  }

  /** Null if there is no memory. */
  const uint8_t* data() const { return copy_.get(); }
  size_t size() const { return size_; }

 private:
  size_t size_;
  std::unique_ptr<uint8_t[]> copy_;
};

}  // namespace iomux

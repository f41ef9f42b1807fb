#include "support/args.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace iomux {

namespace {

/** Bytes per element; 0 for a kind of typed array that is newer than this code. */
size_t ElementSize(napi_typedarray_type type) {
  switch (type) {
    case napi_int8_array:
    case napi_uint8_array:
    case napi_uint8_clamped_array:
      return 1;
    case napi_int16_array:
    case napi_uint16_array:
      return 2;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array:
      return 4;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array:
      return 8;
    default:
      return 0;
  }
}

const char* TypeName(napi_env env, napi_value value) {
  if (value == nullptr) return "undefined";
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  switch (type) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return "a boolean";
    case napi_number:
      return "a number";
    case napi_string:
      return "a string";
    case napi_symbol:
      return "a symbol";
    case napi_object:
      return "an object";
    case napi_function:
      return "a function";
    case napi_external:
      return "an external value";
    case napi_bigint:
      return "a bigint";
  }
  return "an unknown value";
}

}  // namespace

Args::Args(napi_env env, napi_callback_info info, const char* call, size_t most)
    : env_(env), call_(call), count_(most) {
  napi_get_cb_info(env, info, &count_, values_, nullptr, &data_);
  count_ = std::min(count_, most);  // it counts those that were left out, too
}

bool Args::IsNullish(size_t index) const {
  if (index >= count_) return true;
  napi_valuetype type = napi_undefined;
  napi_typeof(env_, values_[index], &type);
  return type == napi_undefined || type == napi_null;
}

double Args::BadInteger(size_t index, const char* name, double low, double high) {
  if (!ok_) return 0;
  double value = 0;
  if (index >= count_ || napi_get_value_double(env_, values_[index], &value) != napi_ok) {
    WrongType(index, name, "a number");
    return 0;
  }
  char expected[96];
  std::snprintf(expected, sizeof expected, "a whole number from %.0f to %.0f", low, high);
  OutOfRange(name, expected, value);
  return 0;
}

Bytes Args::Buffer(size_t index, const char* name, size_t least, size_t alignment) {
  return BytesOf(index < count_ ? values_[index] : nullptr, name, least, alignment);
}

bool Args::Buffers(size_t index, const char* name, Bytes (&all)[kMostBuffers], size_t* count) {
  *count = 0;
  Array(index, name);
  if (!ok_) return false;
  uint32_t length = 0;
  napi_get_array_length(env_, values_[index], &length);
  if (length > kMostBuffers) return false;
  // All elements first: a getter that one of them is may detach the buffer of another.
  napi_value elements[kMostBuffers];
  for (uint32_t i = 0; i < length; i++) {
    if (napi_get_element(env_, values_[index], i, &elements[i]) != napi_ok) {
      ok_ = false;  // the getter's own exception is pending
      return false;
    }
  }
  for (uint32_t i = 0; ok_ && i < length; i++) all[i] = BytesOf(elements[i], name, 0, 1);
  *count = length;
  return ok_;
}

Bytes Args::BytesOf(napi_value value, const char* name, size_t least, size_t alignment) {
  Bytes bytes;
  if (!ok_) return bytes;
  napi_typedarray_type type = static_cast<napi_typedarray_type>(-1);
  void* data = nullptr;
  size_t length = 0;
  size_t offset = 0;
  if (value == nullptr) {
    WrongType(value, name, "a typed array or DataView");
    return bytes;
  }
  if (napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, &offset) == napi_ok) {
    size_t element = ElementSize(type);
    if (element == 0) {
      WrongType(value, name, "a typed array of whole numbers or bytes");
      return bytes;
    }
    bytes.size = length * element;
  } else if (napi_get_dataview_info(env_, value, &length, &data, nullptr, &offset) == napi_ok) {
    bytes.size = length;
  } else {
    WrongType(value, name, "a typed array or DataView");
    return bytes;
  }
  // A detached buffer has no bytes; its data pointer, if any, must not be followed.
  bytes.data = bytes.size == 0 ? nullptr : static_cast<uint8_t*>(data);
  if (bytes.size < least) {
    char expected[64];
    std::snprintf(expected, sizeof expected, "at least %zu bytes", least);
    OutOfRange(name, expected, static_cast<double>(bytes.size));
    return {};
  }
  if (reinterpret_cast<uintptr_t>(bytes.data) % alignment != 0) {
    char expected[64];
    std::snprintf(expected, sizeof expected, "a buffer aligned to %zu bytes", alignment);
    OutOfRange(name, expected, static_cast<double>(reinterpret_cast<uintptr_t>(bytes.data) % alignment));
    return {};
  }
  return bytes;
}

Bytes Args::OptionalBuffer(size_t index, const char* name, size_t least, size_t alignment) {
  if (!ok_ || IsNullish(index)) return {};
  return Buffer(index, name, least, alignment);
}

void Args::Array(size_t index, const char* name) {
  if (!ok_) return;
  bool is_array = false;
  if (index >= count_ || napi_is_array(env_, values_[index], &is_array) != napi_ok || !is_array) {
    WrongType(index, name, "an array");
  }
}

void Args::Function(size_t index, const char* name) {
  if (!ok_) return;
  napi_valuetype type = napi_undefined;
  if (index >= count_ || napi_typeof(env_, values_[index], &type) != napi_ok || type != napi_function) {
    WrongType(index, name, "a function");
  }
}

bool Args::StringInto(size_t index, const char* name, char* text, size_t size) {
  text[0] = '\0';
  if (!ok_) return false;
  size_t length = 0;
  if (index >= count_ || napi_get_value_string_utf8(env_, values_[index], nullptr, 0, &length) != napi_ok) {
    WrongType(index, name, "a string");
    return false;
  }
  if (length >= size) {
    char expected[64];
    std::snprintf(expected, sizeof expected, "at most %zu bytes of UTF-8", size - 1);
    OutOfRange(name, expected, static_cast<double>(length));
    return false;
  }
  napi_get_value_string_utf8(env_, values_[index], text, size, &length);
  if (std::strlen(text) != length) {
    text[0] = '\0';
    WrongType(index, name, "a string without NUL characters");
    return false;
  }
  return true;
}

void Args::OutOfRange(const char* name, const char* expected, double received) {
  char message[256];
  std::snprintf(message, sizeof message, "%s: '%s' must be %s, received %.17g", call_, name, expected, received);
  Throw(napi_throw_range_error, message);
}

void Args::WrongType(size_t index, const char* name, const char* expected) {
  WrongType(index < count_ ? values_[index] : nullptr, name, expected);
}

void Args::WrongType(napi_value value, const char* name, const char* expected) {
  char message[256];
  std::snprintf(message, sizeof message, "%s: '%s' must be %s, received %s", call_, name, expected,
                TypeName(env_, value));
  Throw(napi_throw_type_error, message);
}

void Args::Throw(napi_status (*thrower)(napi_env, const char*, const char*), const char* message) {
  // The status is ignored: throwing fails only while the environment ends, when nobody can catch.
  if (ok_) thrower(env_, nullptr, message);
  ok_ = false;
}

}  // namespace iomux

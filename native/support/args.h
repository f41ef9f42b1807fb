// Reads the arguments of a native call. The first bad one throws a JavaScript exception that names
// it, says what was expected and what came; every read after it answers zero. So a call reads all
// its arguments and then asks ok() once. Written with Node-API itself: see results.h.
#pragma once

#include <napi.h>

#include <cerrno>
#include <cstdint>
#include <limits>

namespace iomux {

/**
 * The bytes behind a typed array or DataView. They are looked up anew in each call, for a buffer
 * may be detached or resized between two; nothing keeps them across what can run JavaScript, such
 * as a store into a caller's array.
 */
struct Bytes {
  uint8_t* data = nullptr;
  size_t size = 0;

  template <typename T>
  T* as() const {
    return reinterpret_cast<T*>(data);
  }
};

/** How many buffers a system call takes at once (IOV_MAX of Linux, the BSDs and macOS). */
constexpr size_t kMostBuffers = 1024;

class Args {
  static constexpr size_t kMost = 8;

 public:
  /** `call` is the name under which JavaScript knows the function, which takes at most `most` arguments. */
  Args(napi_env env, napi_callback_info info, const char* call, size_t most = kMost);
  Args(const Args&) = delete;
  Args& operator=(const Args&) = delete;

  napi_env env() const { return env_; }
  bool ok() const { return ok_; }
  napi_value operator[](size_t index) const { return values_[index]; }
  /** What the function was exported with: see blocks.h. */
  template <typename Block>
  Block* block() const {
    return static_cast<Block*>(data_);
  }

  /** Whether the argument is absent, undefined or null. */
  bool IsNullish(size_t index) const;

  /** A whole number in the range of T (at most 32 bits wide). */
  template <typename T>
  T Integer(size_t index, const char* name) {
    return static_cast<T>(IntegerIn(index, name, static_cast<double>(std::numeric_limits<T>::min()),
                                    static_cast<double>(std::numeric_limits<T>::max())));
  }
  /** A whole number from `low` to `high`, both included and less than 2^63 away from zero. */
  double IntegerIn(size_t index, const char* name, double low, double high) {
    double value = 0;
    // Nearly every argument is fine: only a bad one is examined further. The cast drops a fraction
    // inline, where std::trunc() would be a call.
    bool good = ok_ && index < count_ && napi_get_value_double(env_, values_[index], &value) == napi_ok &&
                value >= low && value <= high && value == static_cast<double>(static_cast<int64_t>(value));
    return good ? value : BadInteger(index, name, low, high);
  }

  /**
   * A typed array or DataView of at least `least` bytes whose address is a multiple of `alignment`.
   */
  Bytes Buffer(size_t index, const char* name, size_t least = 0, size_t alignment = 1);
  /** As Buffer(); undefined or null is an empty one. */
  Bytes OptionalBuffer(size_t index, const char* name, size_t least = 0, size_t alignment = 1);

  /**
   * An array of typed arrays or DataViews: their bytes go to `all`, their number to `count`. False
   * if there are more than kMostBuffers, which is no error yet. Reading an array may run a caller's
   * getter: this comes before every Buffer().
   */
  bool Buffers(size_t index, const char* name, Bytes (&all)[kMostBuffers], size_t* count);

  /** Checks that the argument is an array. */
  void Array(size_t index, const char* name);
  /** Checks that the argument is a function. */
  void Function(size_t index, const char* name);

  /** A string without NUL characters, in UTF-8; longer ones than the array throw. */
  template <size_t N>
  bool String(size_t index, const char* name, char (&text)[N]) {
    return StringInto(index, name, text, N);
  }

  /** Throws a RangeError and makes ok() false. */
  void OutOfRange(const char* name, const char* expected, double received);

 private:
  double BadInteger(size_t index, const char* name, double low, double high);
  Bytes BytesOf(napi_value value, const char* name, size_t least, size_t alignment);
  bool StringInto(size_t index, const char* name, char* text, size_t size);
  void WrongType(size_t index, const char* name, const char* expected);
  void WrongType(napi_value value, const char* name, const char* expected);
  void Throw(napi_status (*thrower)(napi_env, const char*, const char*), const char* message);

  napi_env env_;
  const char* call_;
  void* data_ = nullptr;
  size_t count_;
  napi_value values_[kMost] = {};
  bool ok_ = true;
};

/** An integer as a JavaScript number. */
inline napi_value Number(napi_env env, int value) {
  napi_value result = nullptr;
  napi_create_int32(env, value, &result);
  return result;
}

inline napi_value Number(napi_env env, double value) {
  napi_value result = nullptr;
  napi_create_double(env, value, &result);
  return result;
}

/** What a system call returned: the value itself, or -errno in place of -1. */
inline napi_value Answer(napi_env env, int result) { return Number(env, result == -1 ? -errno : result); }

inline napi_value Answer(napi_env env, ssize_t result) {
  return Number(env, result == -1 ? static_cast<double>(-errno) : static_cast<double>(result));
}

/** One row of a family's table: its JavaScript name and its function. */
inline napi_property_descriptor Function(const char* name, napi_callback call) {
  return {name, nullptr, call, nullptr, nullptr, nullptr, napi_enumerable, nullptr};
}

/** A number that JavaScript needs to know about a C type's layout. */
inline void ExportNumber(napi_env env, napi_value exports, const char* name, double value) {
  napi_set_named_property(env, exports, name, Number(env, value));
}

template <size_t N>
void Export(napi_env env, napi_value exports, const napi_property_descriptor (&functions)[N]) {
  napi_define_properties(env, exports, N, functions);
}

}  // namespace iomux

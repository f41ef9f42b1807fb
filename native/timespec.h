// A timeout in nanoseconds as the kernel wants it.
#pragma once

#include <ctime>

namespace iomux {

/** The longest timeout that a call takes: 2^63 ns, 292 years. */
constexpr double kMostNanoseconds = 9.2e18;

class Timespec {
 public:
  /** A negative number means for ever. */
  static Timespec FromNanoseconds(double nanoseconds) {
    Timespec timespec;
    if (nanoseconds < 0) return timespec;
    timespec.finite_ = true;
    timespec.value_.tv_sec = static_cast<time_t>(nanoseconds / 1e9);
    timespec.value_.tv_nsec = static_cast<long>(nanoseconds - static_cast<double>(timespec.value_.tv_sec) * 1e9);
    return timespec;
  }

  const struct timespec* OrNull() const { return finite_ ? &value_ : nullptr; }

 private:
  struct timespec value_ = {};
  bool finite_ = false;
};

}  // namespace iomux

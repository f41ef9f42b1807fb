// A timeout in nanoseconds as the kernel wants it.
#pragma once

#include <cstdint>
#include <ctime>

namespace iomux {

/** The longest timeout that a call takes, 292 years: the largest double below 2^63. */
constexpr double kMostNanoseconds = 9223372036854774784.0;

class Timespec {
 public:
  /** A negative number means for ever. */
  static Timespec FromNanoseconds(double nanoseconds) {
    Timespec timespec;
    if (nanoseconds < 0) return timespec;
    timespec.finite_ = true;
    int64_t whole = static_cast<int64_t>(nanoseconds);  // dividing doubles could round up a second
    timespec.value_.tv_sec = static_cast<time_t>(whole / 1000000000);
    timespec.value_.tv_nsec = static_cast<long>(whole % 1000000000);
    return timespec;
  }

  /** Whole milliseconds, rounded up, and at most so many. */
  int MillisecondsUpTo(int most) const {
    if (!finite_ || value_.tv_sec > most) return most;
    long milliseconds = static_cast<long>(value_.tv_sec) * 1000 + (value_.tv_nsec + 999999) / 1000000;
    return milliseconds < most ? static_cast<int>(milliseconds) : most;
  }

  const struct timespec* OrNull() const { return finite_ ? &value_ : nullptr; }

 private:
  struct timespec value_ = {};
  bool finite_ = false;
};

}  // namespace iomux

// A descriptor that one scope owns: every way out of the scope closes it, and errno stays as it
// was.
#pragma once

#include <unistd.h>

#include <cerrno>

namespace iomux {

class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(other.release()) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    reset(other.release());
    return *this;
  }
  UniqueFd(const UniqueFd&) = delete;
  UniqueFd& operator=(const UniqueFd&) = delete;
  ~UniqueFd() { reset(); }

  /** -1 if there is none. */
  int get() const { return fd_; }
  bool open() const { return fd_ != -1; }

  /** Hands the descriptor to the caller, who closes it from now on. */
  int release() {
    int fd = fd_;
    fd_ = -1;
    return fd;
  }

  /** Closes the descriptor and owns `fd` in its place. */
  void reset(int fd = -1) {
    int error = errno;
    if (fd_ != -1) close(fd_);
    errno = error;
    fd_ = fd;
  }

 private:
  int fd_ = -1;
};

}  // namespace iomux

// A descriptor that any thread can make readable: an eventfd, or a pipe where there is none.
#pragma once

namespace iomux {

class WakeFd {
 public:
  /** 0, or -1 with errno. */
  int Open();
  void Close();
  /** What to wait on. */
  int fd() const { return read_; }
  /** Makes it readable; once more changes nothing. */
  void Wake() const;
  /** Takes the wakeups back that have come until now. */
  void Drain() const;

 private:
  int read_ = -1;
  int write_ = -1;
};

}  // namespace iomux

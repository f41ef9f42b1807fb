// The filters of the emulation.
#include "knote.h"

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>
// after sys/socket.h
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>

#include <cerrno>
#include <cstdio>

#include "queue.h"
#include "signal_counter.h"

namespace kqueue_emulation {

namespace {

/** The flags that stay with a filter. */
constexpr unsigned short kLasting = EV_ONESHOT | EV_CLEAR | EV_DISPATCH;

int SocketOption(int fd, int option) {
  int value = 0;
  socklen_t size = sizeof value;
  return getsockopt(fd, SOL_SOCKET, option, &value, &size) == 0 ? value : -1;
}

/** Connections that wait to be accepted. */
int Backlog(int fd) {
  tcp_info info = {};
  socklen_t size = sizeof info;
  if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) == -1 || info.tcpi_unacked == 0) return 1;
  return static_cast<int>(info.tcpi_unacked);
}

int Readable(int fd) {
  if (SocketOption(fd, SO_ACCEPTCONN) == 1) return Backlog(fd);
  int bytes = 0;
  return ioctl(fd, FIONREAD, &bytes) == 0 ? bytes : 1;
}

int Writable(int fd) {
  int queued = 0;
  int capacity = SocketOption(fd, SO_SNDBUF);
  if (capacity != -1) return ioctl(fd, SIOCOUTQ, &queued) == 0 ? capacity - queued : capacity;
  capacity = fcntl(fd, F_GETPIPE_SZ);
  if (capacity != -1) return ioctl(fd, FIONREAD, &queued) == 0 ? capacity - queued : capacity;
  return 1;
}

/** EVFILT_READ and EVFILT_WRITE of what epoll takes. */
class ReadinessKnote : public Knote {
 public:
  using Knote::Knote;
  ~ReadinessKnote() override { queue_.UnwatchIdent(*this); }

  int Attach() override {
    if ((kev.fflags & NOTE_LOWAT) != 0) return EINVAL;
    return Enable(true);
  }
  int Touch(const struct kevent& change) override {
    if ((change.fflags & NOTE_LOWAT) != 0) return EINVAL;
    int error = Knote::Touch(change);
    return error != 0 || disabled ? error : Enable(true);
  }
  int Enable(bool enabled) override {
    if (!enabled) {
      queue_.UnwatchIdent(*this);
      active = false;
      return 0;
    }
    uint32_t trigger = (kev.flags & EV_CLEAR) != 0 ? static_cast<uint32_t>(EPOLLET) : 0;
    return queue_.WatchIdent(*this, trigger | (Reading() ? EPOLLIN | EPOLLRDHUP : EPOLLOUT));
  }
  void Fired() override { active = true; }

  bool Report(struct kevent* event) override {
    active = false;  // while it is ready epoll says so again
    int fd = static_cast<int>(kev.ident);
    pollfd now = {fd, static_cast<short>(Reading() ? POLLIN | POLLRDHUP : POLLOUT), 0};
    if (poll(&now, 1, 0) != 1) return false;
    event->data = Reading() ? Readable(fd) : Writable(fd);
    bool ended = (now.revents & (Reading() ? POLLRDHUP | POLLHUP : POLLERR | POLLHUP)) != 0;
    if (ended) event->flags |= EV_EOF;
    return true;
  }

 private:
  bool Reading() const { return kev.filter == EVFILT_READ; }
};

/** A descriptor of the filter's own that becomes readable when something happened. */
class OwnDescriptorKnote : public Knote {
 public:
  using Knote::Knote;
  ~OwnDescriptorKnote() override { Drop(); }

 protected:
  int Watch(int fd) {
    if (fd == -1) return errno;
    Drop();
    fd_ = fd;
    return queue_.WatchOwn(*this, fd, EPOLLIN);
  }
  void Drop() {
    if (fd_ == -1) return;
    queue_.UnwatchOwn(fd_);
    RealClose(fd_);
    fd_ = -1;
  }
  int fd_ = -1;
};

/** Watches a file through inotify, which wants a path. */
class FileKnote : public OwnDescriptorKnote {
 protected:
  using OwnDescriptorKnote::OwnDescriptorKnote;

  int WatchFile(uint32_t mask) {
    int error = Watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (error != 0) return error;
    char path[64];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", static_cast<int>(kev.ident));
    return inotify_add_watch(fd_, path, mask) == -1 ? errno : 0;
  }
  /** All that happened since the last time, or'ed together. */
  uint32_t Happened() {
    alignas(inotify_event) char buffer[4096];
    uint32_t mask = 0;
    for (ssize_t size; (size = read(fd_, buffer, sizeof buffer)) > 0;) {
      for (char* at = buffer; at < buffer + size;) {
        const inotify_event* event = reinterpret_cast<const inotify_event*>(at);
        mask |= event->mask;
        at += sizeof *event + event->len;
      }
    }
    return mask;
  }
};

/**
 * EVFILT_READ and EVFILT_WRITE of a regular file, which epoll refuses: ready for reading while it
 * is not at its end.
 */
class RegularFileKnote : public FileKnote {
 public:
  using FileKnote::FileKnote;

  int Attach() override {
    active = true;
    return WatchFile(IN_MODIFY);
  }
  void Fired() override {
    if (Happened() != 0) active = true;
  }
  bool Report(struct kevent* event) override {
    if (kev.filter == EVFILT_WRITE) return true;
    int fd = static_cast<int>(kev.ident);
    struct stat status = {};
    if (fstat(fd, &status) == -1) return false;
    event->data = status.st_size - lseek(fd, 0, SEEK_CUR);
    return event->data != 0;
  }
};

class VnodeKnote : public FileKnote {
 public:
  using FileKnote::FileKnote;

  int Attach() override {
    if (fstat(static_cast<int>(kev.ident), &last_) == -1) return errno;
    return WatchFile(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF | IN_CREATE | IN_DELETE | IN_MOVE);
  }
  void Fired() override {
    uint32_t happened = Happened();
    struct stat now = {};
    if (fstat(static_cast<int>(kev.ident), &now) == -1) return;
    uint32_t notes = 0;
    if ((happened & (IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVE)) != 0) notes |= NOTE_WRITE;
    if (now.st_size > last_.st_size) notes |= NOTE_EXTEND;
    if ((happened & IN_MOVE_SELF) != 0) notes |= NOTE_RENAME;
    if (now.st_nlink != last_.st_nlink) notes |= NOTE_LINK;
    // inotify reports no deletion while the file is open: detect that its last name is gone.
    if (now.st_nlink == 0 && last_.st_nlink != 0) notes |= NOTE_DELETE;
    if ((happened & IN_ATTRIB) != 0 && now.st_nlink == last_.st_nlink) notes |= NOTE_ATTRIB;
    last_ = now;
    notes_ |= notes & kev.fflags;
    if (notes_ != 0) active = true;
  }
  bool Report(struct kevent* event) override {
    event->fflags = notes_;
    return notes_ != 0;
  }
  void Clear() override {
    Knote::Clear();
    notes_ = 0;
  }

 private:
  struct stat last_ = {};
  uint32_t notes_ = 0;
};

class ProcKnote : public OwnDescriptorKnote {
 public:
  ProcKnote(Queue& queue, const struct kevent& change) : OwnDescriptorKnote(queue, change) { kev.flags |= EV_CLEAR; }

  int Attach() override { return Watch(static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(kev.ident), 0))); }
  void Fired() override {
    siginfo_t info = {};
    constexpr int kPidfd = 3;  // P_PIDFD
    if (waitid(static_cast<idtype_t>(kPidfd), static_cast<id_t>(fd_), &info, WEXITED | WNOHANG | WNOWAIT) == 0) {
      status_ = info.si_code == CLD_EXITED ? (info.si_status & 0xff) << 8 : info.si_status & 0x7f;
    }
    Drop();
    active = (kev.fflags & NOTE_EXIT) != 0;
  }
  bool Report(struct kevent* event) override {
    event->flags |= EV_EOF | EV_ONESHOT;
    event->fflags = NOTE_EXIT;
    event->data = status_;
    return true;
  }

 private:
  int status_ = 0;
};

class TimerKnote : public OwnDescriptorKnote {
 public:
  TimerKnote(Queue& queue, const struct kevent& change) : OwnDescriptorKnote(queue, change) {
    if ((kev.fflags & NOTE_ABSTIME) == 0) kev.flags |= EV_CLEAR;
  }

  int Attach() override {
    int64_t unit = Unit();
    if (unit == 0 || kev.data < 0 || kev.data > INT64_MAX / unit) return EINVAL;
    int64_t nanoseconds = kev.data == 0 ? 1 : kev.data * unit;
    bool absolute = (kev.fflags & NOTE_ABSTIME) != 0;
    itimerspec when = {};
    when.it_value = {static_cast<time_t>(nanoseconds / 1000000000), static_cast<long>(nanoseconds % 1000000000)};
    if ((kev.flags & EV_ONESHOT) == 0 && !absolute) when.it_interval = when.it_value;
    int fd = timerfd_create(absolute ? CLOCK_REALTIME : CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (fd != -1) timerfd_settime(fd, absolute ? TFD_TIMER_ABSTIME : 0, &when, nullptr);
    return Watch(fd);
  }
  int Touch(const struct kevent& change) override {
    Knote::Touch(change);
    // Without EV_ADD the timer keeps running as it was set.
    if ((change.flags & EV_ADD) == 0) return 0;
    if ((kev.fflags & NOTE_ABSTIME) == 0) kev.flags |= EV_CLEAR;
    Clear();
    return Attach();
  }
  void Fired() override {
    uint64_t count = 0;
    if (read(fd_, &count, sizeof count) != sizeof count) return;
    expirations_ += static_cast<int64_t>(count);
    active = true;
  }
  bool Report(struct kevent* event) override {
    event->data = expirations_;
    return true;
  }
  void Clear() override {
    Knote::Clear();
    expirations_ = 0;
  }

 private:
  int64_t Unit() const {
    switch (kev.fflags & ~static_cast<unsigned>(NOTE_ABSTIME)) {
      case NOTE_SECONDS:
        return 1000000000;
      case 0:
      case NOTE_MSECONDS:
        return 1000000;
      case NOTE_USECONDS:
        return 1000;
      case NOTE_NSECONDS:
        return 1;
      default:
        return 0;
    }
  }
  int64_t expirations_ = 0;
};

class UserKnote : public Knote {
 public:
  UserKnote(Queue& queue, const struct kevent& change) : Knote(queue, change) {
    active = (kev.fflags & NOTE_TRIGGER) != 0;
    kev.fflags &= NOTE_FFLAGSMASK;
  }
  int Attach() override { return 0; }
  int Touch(const struct kevent& change) override {
    unsigned saved = kev.fflags;
    Knote::Touch(change);
    kev.fflags = Combined(saved, change.fflags);
    if ((change.fflags & NOTE_TRIGGER) != 0) active = true;
    return 0;
  }
  bool Report(struct kevent* event) override {
    event->fflags = kev.fflags;
    event->data = kev.data;
    return true;
  }

 private:
  static unsigned Combined(unsigned saved, unsigned change) {
    unsigned given = change & NOTE_FFLAGSMASK;
    switch (change & NOTE_FFCTRLMASK) {
      case NOTE_FFAND:
        return saved & given;
      case NOTE_FFOR:
        return saved | given;
      case NOTE_FFCOPY:
        return given;
      default:
        return saved;
    }
  }
};

class SignalKnote : public Knote {
 public:
  SignalKnote(Queue& queue, const struct kevent& change)
      : Knote(queue, change), signal_(static_cast<int>(change.ident)) {
    kev.flags |= EV_CLEAR;
  }
  ~SignalKnote() override {
    if (fd_ == -1) return;
    queue_.UnwatchOwn(fd_);
    RealClose(fd_);
    StopCounting(signal_);
  }
  int Attach() override {
    int shared = StartCounting(signal_);
    if (shared == -1) return EINVAL;
    seen_ = SignalCount(signal_);
    // One more number for the eventfd that the signal's handler writes to, for epoll takes a number
    // once only.
    fd_ = fcntl(shared, F_DUPFD_CLOEXEC, 0);
    if (fd_ == -1) {
      int error = errno;
      StopCounting(signal_);
      return error;
    }
    return queue_.WatchOwn(*this, fd_, EPOLLIN | EPOLLET);
  }
  void Fired() override { active = SignalCount(signal_) != seen_; }
  bool Report(struct kevent* event) override {
    event->data = static_cast<int64_t>(SignalCount(signal_) - seen_);
    return event->data != 0;
  }
  void Clear() override {
    Knote::Clear();
    seen_ = SignalCount(signal_);
  }

 private:
  const int signal_;
  int fd_ = -1;
  uint64_t seen_ = 0;
};

bool IsRegular(uintptr_t ident) {
  struct stat status = {};
  return fstat(static_cast<int>(ident), &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

}  // namespace

Knote::Knote(Queue& queue, const struct kevent& change) : kev(change), queue_(queue) { kev.flags &= kLasting; }

int Knote::Touch(const struct kevent& change) {
  if ((change.flags & EV_ADD) != 0) kev.flags = change.flags & kLasting;
  kev.fflags = change.fflags;
  kev.data = change.data;
  kev.udata = change.udata;
  return 0;
}

std::unique_ptr<Knote> MakeKnote(Queue& queue, const struct kevent& change) {
  switch (change.filter) {
    case EVFILT_READ:
    case EVFILT_WRITE:
      if (IsRegular(change.ident)) return std::make_unique<RegularFileKnote>(queue, change);
      return std::make_unique<ReadinessKnote>(queue, change);
    case EVFILT_VNODE:
      return std::make_unique<VnodeKnote>(queue, change);
    case EVFILT_PROC:
      return std::make_unique<ProcKnote>(queue, change);
    case EVFILT_SIGNAL:
      return std::make_unique<SignalKnote>(queue, change);
    case EVFILT_TIMER:
      return std::make_unique<TimerKnote>(queue, change);
    case EVFILT_USER:
      return std::make_unique<UserKnote>(queue, change);
    default:
      return nullptr;
  }
}

}  // namespace kqueue_emulation

// macOS, which has no call that takes the flag: a process that another thread forks between the two
// calls inherits the descriptor. A socket's option suppresses SIGPIPE.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "support/cloexec.h"
#include "support/new_fd.h"
#include "support/unique_fd.h"

namespace iomux {

namespace {

void SuppressSigpipe(int fd) {
  int on = 1;
  // The families that refuse the option send no signal.
  setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
}

}  // namespace

int NewSocket(int domain, int type, int protocol) {
  UniqueFd fd(socket(domain, type, protocol));
  if (!fd.open() || CloseOnExec(fd.get()) == -1) return -1;
  SuppressSigpipe(fd.get());
  return fd.release();
}

int NewSocketpair(int domain, int type, int protocol, int sv[2]) {
  if (socketpair(domain, type, protocol, sv) == -1) return -1;
  UniqueFd ends[2] = {UniqueFd(sv[0]), UniqueFd(sv[1])};
  for (const UniqueFd& end : ends) {
    if (CloseOnExec(end.get()) == -1) return -1;
    SuppressSigpipe(end.get());
  }
  for (UniqueFd& end : ends) end.release();
  return 0;
}

int NewConnection(int listener, sockaddr* address, socklen_t* length) {
  UniqueFd fd(accept(listener, address, length));
  // Here accept(2) passes the listener's O_NONBLOCK on; Linux's accept4(2) does not.
  if (!fd.open() || CloseOnExec(fd.get()) == -1 || SetBlockingMode(fd.get(), true) == -1) return -1;
  SuppressSigpipe(fd.get());
  return fd.release();
}

int NewPipe(int pipefd[2], int flags) {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) != 0) {
    errno = EINVAL;
    return -1;
  }
  if (pipe(pipefd) == -1) return -1;
  UniqueFd ends[2] = {UniqueFd(pipefd[0]), UniqueFd(pipefd[1])};
  bool blocking = (flags & O_NONBLOCK) == 0;
  for (const UniqueFd& end : ends) {
    if (CloseOnExec(end.get()) == -1 || (!blocking && SetBlockingMode(end.get(), false) == -1)) return -1;
  }
  for (UniqueFd& end : ends) end.release();
  return 0;
}

int NewDup2(int oldfd, int newfd) {
  int fd = dup2(oldfd, newfd);
  if (fd == -1 || oldfd == newfd || CloseOnExec(fd) == 0) return fd;
  UniqueFd failed(fd);
  return -1;
}

}  // namespace iomux

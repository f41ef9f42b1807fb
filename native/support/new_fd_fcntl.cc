// macOS: a process that another thread forks between the call and the flag inherits the descriptor, which cannot be
// helped. A socket's option suppresses signals.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "support/cloexec.h"
#include "support/new_fd.h"

namespace iomux {

namespace {

/** Closes `count` descriptors and keeps errno: -1. */
int GiveUp(const int* fds, int count) {
  int error = errno;
  for (int i = 0; i < count; i++) close(fds[i]);
  errno = error;
  return -1;
}

void SuppressSigpipe(int fd) {
  int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);  // refused by some families, which send no signal either
}

}  // namespace

int NewSocket(int domain, int type, int protocol) {
  int fd = socket(domain, type, protocol);
  if (fd == -1) return -1;
  if (CloseOnExec(fd) == -1) return GiveUp(&fd, 1);
  SuppressSigpipe(fd);
  return fd;
}

int NewSocketpair(int domain, int type, int protocol, int sv[2]) {
  if (socketpair(domain, type, protocol, sv) == -1) return -1;
  for (int i = 0; i < 2; i++) {
    if (CloseOnExec(sv[i]) == -1) return GiveUp(sv, 2);
    SuppressSigpipe(sv[i]);
  }
  return 0;
}

int NewConnection(int listener, sockaddr* address, socklen_t* length) {
  int fd = accept(listener, address, length);
  if (fd == -1) return -1;
  // accept(2) hands the listener's O_NONBLOCK on, accept4(2) does not.
  if (CloseOnExec(fd) == -1 || SetBlockingMode(fd, true) == -1) return GiveUp(&fd, 1);
  SuppressSigpipe(fd);
  return fd;
}

int NewPipe(int pipefd[2], int flags) {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) != 0) {
    errno = EINVAL;
    return -1;
  }
  if (pipe(pipefd) == -1) return -1;
  bool blocking = (flags & O_NONBLOCK) == 0;
  for (int i = 0; i < 2; i++) {
    if (CloseOnExec(pipefd[i]) == -1 || (!blocking && SetBlockingMode(pipefd[i], false) == -1))
      return GiveUp(pipefd, 2);
  }
  return 0;
}

int NewDup2(int oldfd, int newfd) {
  int fd = dup2(oldfd, newfd);
  if (fd == -1 || oldfd == newfd || CloseOnExec(fd) == 0) return fd;
  return GiveUp(&fd, 1);
}

}  // namespace iomux

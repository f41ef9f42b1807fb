// Linux, FreeBSD, NetBSD, OpenBSD: no other thread can fork between the call and the flag. Signals
// are suppressed by MSG_NOSIGNAL.
#include <fcntl.h>
#include <unistd.h>

#include "support/new_fd.h"

namespace iomux {

int NewSocket(int domain, int type, int protocol) { return socket(domain, type | SOCK_CLOEXEC, protocol); }

int NewSocketpair(int domain, int type, int protocol, int sv[2]) {
  return socketpair(domain, type | SOCK_CLOEXEC, protocol, sv);
}

int NewConnection(int listener, sockaddr* address, socklen_t* length) {
  return accept4(listener, address, length, SOCK_CLOEXEC);
}

int NewPipe(int pipefd[2], int flags) { return pipe2(pipefd, flags | O_CLOEXEC); }

int NewDup2(int oldfd, int newfd) {
  // dup3(2) refuses equal numbers; for them dup2(2) only checks that the descriptor is open.
  return oldfd == newfd ? dup2(oldfd, newfd) : dup3(oldfd, newfd, O_CLOEXEC);
}

}  // namespace iomux

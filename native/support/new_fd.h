// Opens descriptors as every one of this package is: close-on-exec, and a socket without SIGPIPE.
// Each function answers as the system call does, -1 with errno. Two files implement them:
// new_fd_atomic.cc where the system takes the flag with the call, new_fd_fcntl.cc where it must be
// set afterwards.
#pragma once

#include <sys/socket.h>

namespace iomux {

int NewSocket(int domain, int type, int protocol);
int NewSocketpair(int domain, int type, int protocol, int sv[2]);
/** The new socket is in blocking mode, whatever the listener's. */
int NewConnection(int listener, sockaddr* address, socklen_t* length);
int NewPipe(int pipefd[2], int flags);
/** Close-on-exec, unless the two are equal: then nothing changes. */
int NewDup2(int oldfd, int newfd);

}  // namespace iomux

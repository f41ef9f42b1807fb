// What <sys/devpoll.h> and <sys/poll.h> of illumos declare, for the emulation beside this directory. poll(7D).
#pragma once

#include <poll.h>
#include <signal.h>

#undef POLLREMOVE
#define POLLREMOVE 0x0800
#define DP_POLL (0xD001)
#define DP_PPOLL (0xD00C)

struct dvpoll {
  struct pollfd* dp_fds;
  nfds_t dp_nfds;
  int dp_timeout;
  sigset_t* dp_setp;  // of DP_PPOLL
};

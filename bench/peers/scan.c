// Many socket pairs, 100 of them active: each event reads one byte and makes the next pair ready.
// Commands: "setup select|poll|epoll PAIRS", "run EVENTS".
#include "peer.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>

enum { MOST = 10000, ACTIVE = 100 };

static int readers[MOST];
static int writers[MOST];
static int index_of[4 * MOST];
static int pairs;
static int epfd = -1;
static char mechanism[16];
static struct pollfd pollfds[MOST];
static struct epoll_event events[ACTIVE];

static void setup(int count) {
  for (int i = 0; i < pairs; i++) {
    close(readers[i]);
    close(writers[i]);
  }
  if (epfd != -1) close(epfd);
  epfd = mechanism[0] == 'e' ? epoll_create1(EPOLL_CLOEXEC) : -1;
  pairs = count;
  for (int i = 0; i < pairs; i++) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) == -1) die("socketpair");
    readers[i] = pair[0];
    writers[i] = pair[1];
    index_of[pair[0]] = i;
    pollfds[i] = (struct pollfd){.fd = pair[0], .events = POLLIN};
    struct epoll_event event = {.events = EPOLLIN, .data.fd = pair[0]};
    if (epfd != -1 && epoll_ctl(epfd, EPOLL_CTL_ADD, pair[0], &event) == -1) die("epoll_ctl");
  }
  for (int i = 0; i < ACTIVE; i++) {
    if (write(writers[(long)i * pairs / ACTIVE], "x", 1) != 1) die("write");
  }
}

static void handle(int fd) {
  char byte;
  if (read(fd, &byte, 1) != 1) die("read");
  if (write(writers[(index_of[fd] + 1) % pairs], "x", 1) != 1) die("write");
}

static int iterate(void) {
  int found = 0;
  if (epfd != -1) {
    found = epoll_wait(epfd, events, ACTIVE, 0);
    for (int i = 0; i < found; i++) handle(events[i].data.fd);
  } else if (mechanism[0] == 'p') {
    int n = poll(pollfds, pairs, 0);
    for (int i = 0; i < pairs && found < n; i++) {
      if (pollfds[i].revents == 0) continue;
      found++;
      handle(pollfds[i].fd);
    }
  } else {
    fd_set set;
    FD_ZERO(&set);
    int highest = -1;
    for (int i = 0; i < pairs; i++) {
      FD_SET(readers[i], &set);
      if (readers[i] > highest) highest = readers[i];
    }
    struct timeval now = {0, 0};
    int n = select(highest + 1, &set, NULL, NULL, &now);
    for (int i = 0; i < pairs && found < n; i++) {
      if (!FD_ISSET(readers[i], &set)) continue;
      found++;
      handle(readers[i]);
    }
  }
  if (found <= 0) die("nothing is ready");
  return found;
}

int main(void) {
  raise_descriptor_limit();
  char line[128];
  int count;
  while (fgets(line, sizeof line, stdin) != NULL) {
    long most = 0;
    if (sscanf(line, "setup %15s %d", mechanism, &count) == 2) {
      setup(count);
      answer(0);
    } else if (sscanf(line, "run %ld", &most) == 1) {
      long handled = 0;
      double start = cpu_ns();
      while (handled < most) handled += iterate();
      answer((cpu_ns() - start) / handled);
    }
  }
  return 0;
}

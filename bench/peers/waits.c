// One wait on descriptors that are ready already. Commands: "setup CALL REGISTERED READY", "run TIMES".
// With the argument "threaded" the process has a second, idle thread, as Node has several: the kernel then counts each use of a
// descriptor, for another thread might close it.
#include "peer.h"

#include <poll.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>

enum { MOST = 19000 };

static int fds[MOST];
static int count;
static int epfd = -1;
static char call[32];
static struct pollfd pollfds[MOST];
static struct epoll_event events[MOST];
static int ready[MOST];

static void setup(int registered, int active) {
  for (int i = 0; i < count; i++) close(fds[i]);
  if (epfd != -1) close(epfd);
  epfd = -1;
  count = (registered + 1) / 2 * 2;
  for (int i = 0; i < count; i += 2) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, &fds[i]) == -1) die("socketpair");
  }
  // The ready ones are spread evenly. What is written to one end makes the other ready.
  for (int i = 0; i < active; i++) {
    if (write(fds[(long)i * registered / active ^ 1], "x", 1) != 1) die("write");
  }
  if (strncmp(call, "epoll", 5) == 0) {
    epfd = epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < registered; i++) {
      struct epoll_event event = {.events = EPOLLIN, .data.fd = fds[i]};
      if (epoll_ctl(epfd, EPOLL_CTL_ADD, fds[i], &event) == -1) die("epoll_ctl");
    }
  }
  for (int i = 0; i < registered; i++) pollfds[i] = (struct pollfd){.fd = fds[i], .events = POLLIN};
}

static long wait_epoll(void) { return epoll_wait(epfd, events, 1023, 0); }

/** poll() only marks the set: finding the marked ones is part of the work. */
static long wait_poll(int registered) {
  int n = poll(pollfds, registered, 0);
  long found = 0;
  for (int i = 0; i < registered && found < n; i++) {
    if (pollfds[i].revents != 0) ready[found++] = pollfds[i].fd;
  }
  return found;
}

/** select() takes a list of descriptors: filling the set from it and reading it are part of the work. */
static long wait_select(int registered) {
  fd_set set;
  FD_ZERO(&set);
  int highest = -1;
  for (int i = 0; i < registered; i++) {
    FD_SET(fds[i], &set);
    if (fds[i] > highest) highest = fds[i];
  }
  struct timeval now = {0, 0};
  int n = select(highest + 1, &set, NULL, NULL, &now);
  long found = 0;
  for (int i = 0; i < registered && found < n; i++) {
    if (FD_ISSET(fds[i], &set)) ready[found++] = fds[i];
  }
  return found;
}

static void *idle(void *nothing) {
  pause();
  return nothing;
}

int main(int count_of_arguments, char **argument) {
  raise_descriptor_limit();
  pthread_t thread;
  if (count_of_arguments > 1 && strcmp(argument[1], "threaded") == 0) pthread_create(&thread, NULL, idle, NULL);
  char line[128];
  int registered = 0;
  int active = 0;
  while (fgets(line, sizeof line, stdin) != NULL) {
    long times = 0;
    if (sscanf(line, "setup %31s %d %d", call, &registered, &active) == 3) {
      setup(registered, active);
      answer(0);
    } else if (sscanf(line, "run %ld", &times) == 1) {
      long found = 0;
      double start = cpu_ns();
      if (epfd != -1) {
        for (long i = 0; i < times; i++) found += wait_epoll();
      } else if (call[0] == 'p') {
        for (long i = 0; i < times; i++) found += wait_poll(registered);
      } else {
        for (long i = 0; i < times; i++) found += wait_select(registered);
      }
      double spent = cpu_ns() - start;
      if (found != times * active) die("wrong number of events");
      answer(spent);
    }
  }
  return 0;
}

// TCP echo server on epoll, level-triggered: prints the port it listens on.
#include "peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum { BUFFER_BYTES = 16384, MOST = 20000 };

struct rest {
  char *data;
  size_t size;
};
static struct rest rests[MOST];
static int epfd;

static void watch(int op, int fd, unsigned mask) {
  struct epoll_event event = {.events = mask, .data.fd = fd};
  if (epoll_ctl(epfd, op, fd, &event) == -1) die("epoll_ctl");
}

static void drop(int fd) {
  free(rests[fd].data);
  rests[fd] = (struct rest){0};
  close(fd);
}

static void keep(int fd, const char *data, size_t size) {
  char *copy = malloc(size);
  memcpy(copy, data, size);
  free(rests[fd].data);
  rests[fd] = (struct rest){copy, size};
}

static void serve(int fd, unsigned mask) {
  static char buffer[BUFFER_BYTES];
  if (rests[fd].data != NULL) {
    if (!(mask & EPOLLOUT)) return;
    struct rest rest = rests[fd];
    rests[fd] = (struct rest){0};
    ssize_t sent = send(fd, rest.data, rest.size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0) sent = 0;
    if ((size_t)sent < rest.size) keep(fd, rest.data + sent, rest.size - sent);
    else watch(EPOLL_CTL_MOD, fd, EPOLLIN);
    free(rest.data);
    return;
  }
  ssize_t n = recv(fd, buffer, BUFFER_BYTES, MSG_DONTWAIT);
  if (n == -1 && errno == EAGAIN) return;
  if (n <= 0) {
    drop(fd);
    return;
  }
  ssize_t sent = send(fd, buffer, n, MSG_NOSIGNAL | MSG_DONTWAIT);
  if (sent == -1 && errno != EAGAIN) {
    drop(fd);
    return;
  }
  if (sent < 0) sent = 0;
  if (sent < n) {
    keep(fd, buffer + sent, n - sent);
    watch(EPOLL_CTL_MOD, fd, EPOLLOUT);
  }
}

int main(void) {
  raise_descriptor_limit();
  int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (bind(server, (struct sockaddr *)&address, size) == -1) die("bind");
  if (listen(server, 4096) == -1) die("listen");
  getsockname(server, (struct sockaddr *)&address, &size);
  epfd = epoll_create1(EPOLL_CLOEXEC);
  watch(EPOLL_CTL_ADD, server, EPOLLIN);
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  static struct epoll_event events[1023];
  for (;;) {
    int n = epoll_wait(epfd, events, 1023, -1);
    for (int i = 0; i < n; i++) {
      int fd = events[i].data.fd;
      if (fd != server) {
        serve(fd, events[i].events);
        continue;
      }
      int connection = accept4(server, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
      if (connection == -1) continue;
      if (connection >= MOST) die("too many connections");
      int on = 1;
      setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      watch(EPOLL_CTL_ADD, connection, EPOLLIN);
    }
  }
}

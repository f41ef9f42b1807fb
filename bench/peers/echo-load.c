// Load for an echo server: echo-load PORT CONNECTIONS BYTES SOURCE. Each connection sends a message, waits for all of it to come back
// and sends the next. Commands: "go REQUESTS", answered with the nanoseconds that they took; "end".
#include "peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum { BUFFER_BYTES = 65536, MOST = 20000 };

static char message[BUFFER_BYTES];
static char received[BUFFER_BYTES];
static size_t sent[MOST];
static size_t back[MOST];
static int epfd;

static void watch(int op, int fd, unsigned mask) {
  struct epoll_event event = {.events = mask, .data.fd = fd};
  if (epoll_ctl(epfd, op, fd, &event) == -1) die("epoll_ctl");
}

static void push(int fd, size_t bytes) {
  ssize_t n = send(fd, message + sent[fd], bytes - sent[fd], MSG_NOSIGNAL | MSG_DONTWAIT);
  if (n == -1 && errno != EAGAIN) die("send");
  if (n > 0) sent[fd] += n;
  if (sent[fd] < bytes) watch(EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLOUT);
}

static double go(const int *fds, int connections, size_t bytes, long requests) {
  static struct epoll_event events[1024];
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  long begun = 0;
  long done = 0;
  for (int i = 0; i < connections && begun < requests; i++, begun++) {
    sent[fds[i]] = back[fds[i]] = 0;
    push(fds[i], bytes);
  }
  while (done < requests) {
    int n = epoll_wait(epfd, events, 1024, 30000);
    if (n <= 0) die("no answer within 30 s");
    for (int i = 0; i < n; i++) {
      int fd = events[i].data.fd;
      if (events[i].events & EPOLLOUT) {
        watch(EPOLL_CTL_MOD, fd, EPOLLIN);
        push(fd, bytes);
      }
      if (!(events[i].events & ~EPOLLOUT)) continue;
      ssize_t got = recv(fd, received, bytes - back[fd], MSG_DONTWAIT);
      if (got == -1 && errno == EAGAIN) continue;
      if (got <= 0) die("the server closed the connection");
      if (memcmp(received, message + back[fd], got) != 0) die("other bytes came back");
      back[fd] += got;
      if (back[fd] < bytes) continue;
      done++;
      sent[fd] = back[fd] = 0;
      if (begun < requests) {
        begun++;
        push(fd, bytes);
      }
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  return (end.tv_sec - start.tv_sec) * 1e9 + (end.tv_nsec - start.tv_nsec);
}

int main(int count, char **argument) {
  if (count != 5) return 2;
  int port = atoi(argument[1]);
  int connections = atoi(argument[2]);
  size_t bytes = atol(argument[3]);
  if (bytes == 0 || bytes > BUFFER_BYTES || connections < 1 || connections > MOST - 100) return 2;
  raise_descriptor_limit();
  for (size_t i = 0; i < bytes; i++) message[i] = 'a' + i % 26;
  epfd = epoll_create1(EPOLL_CLOEXEC);
  static int fds[MOST];
  // A source address of its own for each run: the ports of the last one are still in TIME_WAIT.
  struct sockaddr_in from = {.sin_family = AF_INET};
  inet_pton(AF_INET, argument[4], &from.sin_addr);
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  for (int i = 0; i < connections; i++) {
    int fd = fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int on = 1;
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&from, sizeof from) == -1) die("bind");
    if (connect(fd, (struct sockaddr *)&to, sizeof to) == -1) die("connect");
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    watch(EPOLL_CTL_ADD, fd, EPOLLIN);
  }
  answer(connections);
  char line[128];
  long requests;
  while (fgets(line, sizeof line, stdin) != NULL && sscanf(line, "go %ld", &requests) == 1) {
    answer(go(fds, connections, bytes, requests));
  }
  // Half-closed first, so that the server sees an orderly end.
  for (int i = 0; i < connections; i++) shutdown(fds[i], SHUT_WR);
  for (int i = 0; i < connections; i++) {
    if (recv(fds[i], received, sizeof received, 0) > 0) die("bytes after the end");
  }
  answer(0);
  return 0;
}

// measure COMMAND…: runs it and prints its wall time and CPU time in milliseconds and its largest memory in KiB.
#include "peer.h"

#include <sys/wait.h>

int main(int count, char **argument) {
  if (count < 2) return 2;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == -1) die("fork");
  if (child == 0) {
    execvp(argument[1], argument + 1);
    die(argument[1]);
  }
  int status = 0;
  struct rusage used;
  if (wait4(child, &status, 0, &used) == -1) die("wait4");
  clock_gettime(CLOCK_MONOTONIC, &end);
  double wall = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
  double cpu = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
  printf("%.3f %.3f %ld\n", wall, cpu, used.ru_maxrss);
  return status != 0;
}

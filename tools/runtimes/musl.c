// What Debian's libstdc++ and libgcc_s ask of glibc and musl has not, as far as a program needs it that throws no C++ exception.
#include <stddef.h>
#include <stdint.h>

extern size_t strftime_l(char*, size_t, const char*, const void*, void*);
size_t __strftime_l(char* text, size_t size, const char* format, const void* time, void* locale) {
  return strftime_l(text, size, format, time, locale);
}

char __libc_single_threaded = 0;

extern long getrandom(void*, size_t, unsigned);
uint32_t arc4random(void) {
  uint32_t number = 0;
  getrandom(&number, sizeof number, 0);
  return number;
}

// Destructors of a thread's variables do not run.
int __cxa_thread_atexit_impl(void (*destroy)(void*), void* object, void* library) {
  (void)destroy, (void)object, (void)library;
  return 0;
}

// Where the unwinder's tables are: nowhere.
int _dl_find_object(void* address, void* result) {
  (void)address, (void)result;
  return -1;
}

int __cpu_indicator_init(void) { return 0; }
struct {
  unsigned vendor, type, subtype, features[1];
} __cpu_model;

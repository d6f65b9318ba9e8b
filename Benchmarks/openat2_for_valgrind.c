/* Valgrind 3.19 does not know the system call openat2, by which the program reads. Preloaded, this
 * stands in for it with openat. Only for counting instructions: it checks nothing.
 *
 *     cc -shared -fPIC -O1 -o openat2.so openat2_for_valgrind.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdarg.h>
#include <sys/syscall.h>

long syscall(long number, ...) {
  va_list list;
  long given[6];
  va_start(list, number);
  for (int index = 0; index < 6; index++) given[index] = va_arg(list, long);
  va_end(list);
  if (number == SYS_openat2) {
    const struct open_how *how = (const struct open_how *)given[2];
    return openat((int)given[0], (const char *)given[1], (int)how->flags, 0);
  }
  long (*next)(long, ...) = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return next(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}

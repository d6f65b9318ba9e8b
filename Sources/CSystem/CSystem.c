#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int csystem_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {
      .flags = (unsigned long long)flags | O_CLOEXEC,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

ssize_t csystem_read_folder(int folder, void *buffer, size_t size) {
  return getdents64(folder, buffer, size);
}

int csystem_exchange(int folder, const char *first, const char *second) {
  return renameat2(folder, first, folder, second, RENAME_EXCHANGE);
}

int csystem_sync_file_system(int descriptor) { return syncfs(descriptor); }

// Enough for the deepest nesting that the readers admit, whatever `ulimit -s` says.
enum { STACK_SIZE = 8 * 1024 * 1024, MOST_THREADS = 1024 };

struct job {
  void (*work)(void *);
  void *context;
};

static void *do_job(void *argument) {
  struct job *job = argument;
  job->work(job->context);
  return NULL;
}

void csystem_work_in_threads(int count, void (*work)(void *), void *context) {
  struct job job = {work, context};
  pthread_t threads[MOST_THREADS];
  pthread_attr_t attributes;
  int started = 0;
  if (pthread_attr_init(&attributes) == 0) {
    pthread_attr_setstacksize(&attributes, STACK_SIZE);
    while (started < count - 1 && started < MOST_THREADS &&
           pthread_create(&threads[started], &attributes, do_job, &job) == 0)
      started++;
    pthread_attr_destroy(&attributes);
  }
  work(context);
  for (int index = 0; index < started; index++) pthread_join(threads[index], NULL);
}

static int argument_count;
static char **arguments;

// The GNU C library hands a constructor what it hands to main.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int csystem_argument_count(void) { return argument_count; }

const char *csystem_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : NULL;
}

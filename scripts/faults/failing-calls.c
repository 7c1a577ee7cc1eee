/*
 * Loaded before the C library: counts the calls of a process that touch files below FAULT_FOLDER, and lets the one
 * with number FAULT_AT (from 0) fail as FAULT_KIND says: an errno's number, "kill-before", "kill-after", or "short"
 * (a write takes half, the next call finds the disk full). The count is written to FAULT_COUNT at exit.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long asked, at = -1;
static int full;
static const char *folder, *kind = "";

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_FOLDER");
  if (getenv("FAULT_AT")) at = atol(getenv("FAULT_AT"));
  if (getenv("FAULT_KIND")) kind = getenv("FAULT_KIND");
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld", asked);
  fclose(file);
}

static int below(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }

static int ours(int file) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return below(path);
}

/* 0: go on. 1: fail with errno set. 2: do it, then die. 3: write half. */
static int turn(int is_write) {
  pthread_mutex_lock(&lock);
  long number = asked++;
  int out_of_room = full;
  if (full) full = 0;
  if (number == at && is_write && strcmp(kind, "short") == 0) full = 1;
  pthread_mutex_unlock(&lock);
  if (out_of_room) {
    errno = ENOSPC;
    return 1;
  }
  if (number != at) return 0;
  if (strcmp(kind, "kill-before") == 0) raise(SIGKILL);
  if (strcmp(kind, "kill-after") == 0) return 2;
  if (strcmp(kind, "short") == 0) return is_write ? 3 : 0;
  errno = atoi(kind);
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define CALL(result, mine, is_write, work, half)            \
  do {                                                      \
    int how = (mine) ? turn(is_write) : 0;                  \
    if (how == 1) return -1;                                \
    result made = how == 3 ? (half) : (work);               \
    if (how == 2) raise(SIGKILL);                           \
    return made;                                            \
  } while (0)

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  CALL(int, below(path), 0, REAL(open)(path, flags, mode), -1);
}
int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  CALL(int, below(path), 0, REAL(open64)(path, flags, mode), -1);
}
ssize_t write(int file, const void *from, size_t size) {
  CALL(ssize_t, ours(file), 1, REAL(write)(file, from, size), REAL(write)(file, from, size / 2 + 1));
}
ssize_t pwrite(int file, const void *from, size_t size, off_t place) {
  CALL(ssize_t, ours(file), 1, REAL(pwrite)(file, from, size, place), REAL(pwrite)(file, from, size / 2 + 1, place));
}
ssize_t pwrite64(int file, const void *from, size_t size, off64_t place) {
  CALL(ssize_t, ours(file), 1, REAL(pwrite64)(file, from, size, place),
       REAL(pwrite64)(file, from, size / 2 + 1, place));
}
int fsync(int file) { CALL(int, ours(file), 0, REAL(fsync)(file), -1); }
int fdatasync(int file) { CALL(int, ours(file), 0, REAL(fdatasync)(file), -1); }
int ftruncate(int file, off_t size) { CALL(int, ours(file), 0, REAL(ftruncate)(file, size), -1); }
int ftruncate64(int file, off64_t size) { CALL(int, ours(file), 0, REAL(ftruncate64)(file, size), -1); }
int fchmod(int file, mode_t mode) { CALL(int, ours(file), 0, REAL(fchmod)(file, mode), -1); }
int fchown(int file, uid_t user, gid_t group) { CALL(int, ours(file), 0, REAL(fchown)(file, user, group), -1); }
int rename(const char *from, const char *to) { CALL(int, below(from), 0, REAL(rename)(from, to), -1); }
int link(const char *from, const char *to) { CALL(int, below(from), 0, REAL(link)(from, to), -1); }
int unlink(const char *path) { CALL(int, below(path), 0, REAL(unlink)(path), -1); }
int mkdir(const char *path, mode_t mode) { CALL(int, below(path), 0, REAL(mkdir)(path, mode), -1); }

/* The floor under any such program: parse every text with cmark-gfm, then write files of the sizes
 * that the site has. Nothing is looked at, linked or checked.
 *
 *     limit THREADS TEXTS SIZES FOLDER
 *
 * TEXTS names a file to parse in each line; SIZES has a number of bytes, a blank and a path for
 * each file to write beneath FOLDER, whose folders are there already. */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct list {
  char **lines;
  size_t count;
};

static struct list texts, sizes;
static const char *folder;
static char *bytes;
static atomic_size_t next;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static struct list lines_of(const char *path) {
  struct list list = {NULL, 0};
  size_t room = 0;
  char *line = NULL;
  FILE *file = fopen(path, "r");
  if (!file) fail(path);
  for (ssize_t length; (length = getline(&line, &room, file)) > 0;) {
    line[length - 1] = 0;
    if ((list.count & 1023) == 0)
      list.lines = realloc(list.lines, (list.count + 1024) * sizeof *list.lines);
    list.lines[list.count++] = strdup(line);
  }
  fclose(file);
  return list;
}

static void parse(const char *path) {
  struct stat status;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  char *text = malloc(status.st_size + 1);
  ssize_t length = read(file, text, status.st_size);
  close(file);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  free(cmark_render_html(document, CMARK_OPT_DEFAULT, NULL));
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
}

static void write_file(const char *line) {
  char *rest, path[4096];
  size_t size = strtoul(line, &rest, 10);
  snprintf(path, sizeof path, "%s/%s", folder, rest + 1);
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (file < 0 || write(file, bytes, size) != (ssize_t)size) fail(path);
  close(file);
}

static void *parse_all(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next, 1)) < texts.count;) parse(texts.lines[index]);
  return unused;
}

static void *write_all(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next, 1)) < sizes.count;)
    write_file(sizes.lines[index]);
  return unused;
}

static void in_threads(int count, void *(*work)(void *)) {
  pthread_t threads[256];
  atomic_store(&next, 0);
  for (int index = 0; index < count; index++) pthread_create(&threads[index], NULL, work, NULL);
  for (int index = 0; index < count; index++) pthread_join(threads[index], NULL);
}

int main(int count, char **given) {
  if (count != 5) return 2;
  int threads = atoi(given[1]) > 255 ? 255 : atoi(given[1]);
  size_t largest = 0;
  cmark_gfm_core_extensions_ensure_registered();
  texts = lines_of(given[2]);
  sizes = lines_of(given[3]);
  folder = given[4];
  for (size_t index = 0; index < sizes.count; index++) {
    size_t size = strtoul(sizes.lines[index], NULL, 10);
    if (size > largest) largest = size;
  }
  bytes = malloc(largest + 1);
  memset(bytes, 'x', largest);
  in_threads(threads, parse_all);
  in_threads(threads, write_all);
  return 0;
}

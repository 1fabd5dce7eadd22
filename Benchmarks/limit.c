/* What the machine allows: two threads read each plan, run libcmark over its text, and write as many bytes as our page has.
   Usage: limit LIST OUT BYTES [check]. LIST names one plan a line; with `check` nothing is written. */
#include <cmark.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **paths;
static size_t count;
static atomic_size_t next_plan;
static const char *out_folder;
static size_t page_bytes;
static int writes;

static char *slurp(const char *path, size_t *length) {
  int file = open(path, O_RDONLY);
  if (file < 0) return NULL;
  struct stat info;
  if (fstat(file, &info) != 0) { close(file); return NULL; }
  char *bytes = malloc((size_t)info.st_size + 1);
  size_t got = 0;
  ssize_t some;
  while (got < (size_t)info.st_size && (some = read(file, bytes + got, (size_t)info.st_size - got)) > 0) got += (size_t)some;
  close(file);
  bytes[got] = 0;
  *length = got;
  return bytes;
}

static const char *text_of(const char *bytes) {
  const char *end = strstr(bytes, "\n---\n");
  return end ? end + 5 : bytes;
}

static void *work(void *unused) {
  (void)unused;
  char *page = malloc(page_bytes + 1);
  memset(page, 'x', page_bytes);
  size_t index;
  while ((index = atomic_fetch_add(&next_plan, 1)) < count) {
    size_t length;
    char *bytes = slurp(paths[index], &length);
    if (!bytes) { fprintf(stderr, "cannot read %s\n", paths[index]); exit(1); }
    const char *text = text_of(bytes);
    char *html = cmark_markdown_to_html(text, length - (size_t)(text - bytes), CMARK_OPT_DEFAULT);
    if (writes) {
      size_t have = strlen(html);
      memcpy(page, html, have < page_bytes ? have : page_bytes);
      char path[4096];
      snprintf(path, sizeof path, "%s/%zu.html", out_folder, index);
      int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      if (file < 0 || write(file, page, page_bytes) != (ssize_t)page_bytes) { perror(path); exit(1); }
      close(file);
    }
    free(html);
    free(bytes);
  }
  free(page);
  return NULL;
}

int main(int argc, char **argv) {
  if (argc < 4) { fprintf(stderr, "usage: limit LIST OUT BYTES [check]\n"); return 2; }
  size_t length;
  char *list = slurp(argv[1], &length);
  if (!list) { perror(argv[1]); return 1; }
  out_folder = argv[2];
  page_bytes = strtoul(argv[3], NULL, 10);
  writes = argc < 5;
  paths = malloc(sizeof(char *) * (length / 2 + 1));
  for (char *line = strtok(list, "\n"); line; line = strtok(NULL, "\n")) paths[count++] = line;
  pthread_t threads[2];
  for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
  return 0;
}

/* Makes libseccomp export filters. Reads, one a line:
 *   filter DEFAULT OPTIMIZE      begins a filter with a default action, as libseccomp numbers actions
 *   arch NAME                    adds an architecture
 *   rule ACTION CALL N [INDEX OP A B]...
 *   known CALL                   writes one byte: whether the name is known
 *   end                          writes the filter: status (0, or what libseccomp said), length, bytes
 * The first thing written is the version of the library, in three bytes. */
#include <errno.h>
#include <seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void put(int32_t value) { fwrite(&value, sizeof value, 1, stdout); }

static void export(scmp_filter_ctx filter, int status)
{
    FILE *file = tmpfile();
    long size = 0;
    if (status == 0)
        status = seccomp_export_bpf(filter, fileno(file));
    if (status == 0)
        size = lseek(fileno(file), 0, SEEK_END);
    put(status);
    put((int32_t)size);
    lseek(fileno(file), 0, SEEK_SET);
    char *bytes = malloc(size + 1);
    if (size > 0 && read(fileno(file), bytes, size) == size)
        fwrite(bytes, 1, size, stdout);
    free(bytes);
    fclose(file);
}

static int rule(scmp_filter_ctx filter, const char *line)
{
    uint32_t action;
    char name[64];
    unsigned count;
    int used;
    struct scmp_arg_cmp comparisons[6];
    if (sscanf(line, "rule %u %63s %u%n", &action, name, &count, &used) != 3 || count > 6)
        return -EINVAL;
    for (unsigned i = 0; i < count; i++) {
        unsigned index, op;
        unsigned long long a, b;
        int more;
        if (sscanf(line + used, " %u %u %llu %llu%n", &index, &op, &a, &b, &more) != 4)
            return -EINVAL;
        used += more;
        comparisons[i] = (struct scmp_arg_cmp){ index, op, a, b };
    }
    int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, action, number, count, comparisons);
}

int main(void)
{
    char line[1024];
    scmp_filter_ctx filter = NULL;
    int status = 0;
    const struct scmp_version *version = seccomp_version();
    putchar(version->major);
    putchar(version->minor);
    putchar(version->micro);
    while (fgets(line, sizeof line, stdin)) {
        uint32_t action, optimize;
        char name[64];
        int result = 0;
        if (sscanf(line, "filter %u %u", &action, &optimize) == 2) {
            filter = seccomp_init(action);
            status = filter == NULL ? -EINVAL : 0;
            if (filter != NULL && optimize > 0)
                result = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, optimize);
        } else if (sscanf(line, "arch %63s", name) == 1) {
            result = seccomp_arch_add(filter, seccomp_arch_resolve_name(name));
            if (result == -EEXIST)
                result = 0;
        } else if (sscanf(line, "known %63s", name) == 1) {
            putchar(seccomp_syscall_resolve_name(name) != __NR_SCMP_ERROR);
        } else if (strncmp(line, "rule", 4) == 0) {
            result = filter == NULL ? 0 : rule(filter, line);
        } else {
            export(filter, status);
            seccomp_release(filter);
            filter = NULL;
        }
        if (status == 0)
            status = result;
    }
    return 0;
}

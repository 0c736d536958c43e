/* Says what a container sees: "probe true" does nothing, and "probe PATH..." prints files, links, limits and, of each PATH, whether it can be read. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

extern char **environ;

static void file(const char *title, const char *path)
{
    char buffer[65536];
    int handle = open(path, O_RDONLY);
    printf("== %s\n", title);
    for (ssize_t size; handle >= 0 && (size = read(handle, buffer, sizeof buffer)) > 0;)
        fwrite(buffer, 1, (size_t)size, stdout);
    if (handle >= 0)
        close(handle);
    printf("\n");
}

static void link_of(const char *name)
{
    char path[64], target[128] = "";
    snprintf(path, sizeof path, "/proc/self/ns/%s", name);
    if (readlink(path, target, sizeof target - 1) > 0)
        printf("%s %s\n", name, target);
}

/* What can be read at a path: bytes of a file, entries of a folder, or the error. */
static void look(const char *path)
{
    char buffer[4096];
    int handle = open(path, O_RDONLY);
    if (handle < 0) {
        printf("%s error %d\n", path, errno);
        return;
    }
    DIR *folder = fdopendir(handle);
    int entries = 0;
    if (folder) {
        for (struct dirent *entry; (entry = readdir(folder));)
            entries += strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..");
        printf("%s entries %d\n", path, entries);
        return;
    }
    printf("%s bytes %zd\n", path, read(handle, buffer, sizeof buffer));
    close(handle);
}

int main(int count, char **arguments)
{
    char folder[4096];
    struct rlimit limit;
    if (count > 1 && strcmp(arguments[1], "true") == 0)
        return 0;
    file("status", "/proc/self/status");
    file("mountinfo", "/proc/self/mountinfo");
    file("score", "/proc/self/oom_score_adj");
    file("hostname", "/proc/sys/kernel/hostname");
    file("somaxconn", "/proc/sys/net/core/somaxconn");
    file("memory", "/sys/fs/cgroup/memory/memory.limit_in_bytes");
    file("shares", "/sys/fs/cgroup/cpu/cpu.shares");
    file("quota", "/sys/fs/cgroup/cpu/cpu.cfs_quota_us");
    printf("== namespaces\n");
    const char *names[] = { "pid", "ipc", "uts", "net", "mnt", "user" };
    for (int i = 0; i < 6; i++)
        link_of(names[i]);
    printf("== place\n%s\n", getcwd(folder, sizeof folder) ? folder : "?");
    printf("== limit\n");
    if (!getrlimit(RLIMIT_NOFILE, &limit))
        printf("%llu %llu\n", (unsigned long long)limit.rlim_cur, (unsigned long long)limit.rlim_max);
    printf("== environment\n");
    for (char **variable = environ; *variable; variable++)
        puts(*variable);
    printf("== paths\n");
    for (int i = 1; i < count; i++)
        look(arguments[i]);
    return 0;
}

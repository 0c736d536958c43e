using Plimsoll.Annotations;

namespace Plimsoll.Seccomp;

/// <summary>
/// System calls in groups by what they are for. Each call of the catalogue stands in exactly one, so that allowing one group lets nothing
/// through that another one is named for. Names and boundaries follow those of systemd where it has them:
/// https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#SystemCallFilter=
/// </summary>
public static class SyscallGroups
{
    private static readonly Lazy<Dictionary<string, SyscallGroup>> ByName = new(() => Read().ToDictionary(group => group.Name, StringComparer.Ordinal));

    /// <summary>All groups, by name.</summary>
    public static IReadOnlyList<SyscallGroup> All => [.. ByName.Value.Values];

    /// <summary>Accounting, quotas, host names, the log of the kernel and watches on whole file systems: <c>administration</c>.</summary>
    [ConfigComputation("seccomp.group", "administration")]
    public static IReadOnlyList<string> Administration => Of("administration");

    /// <summary>Asynchronous input and output of the old kind: <c>aio</c>.</summary>
    [ConfigComputation("seccomp.group", "aio")]
    public static IReadOnlyList<string> Aio => Of("aio");

    /// <summary>What only some architectures have or need: <c>architecture</c>.</summary>
    [ConfigComputation("seccomp.group", "architecture")]
    public static IReadOnlyList<string> Architecture => Of("architecture");

    /// <summary>Setting the clock of the machine: <c>clock</c>.</summary>
    [ConfigComputation("seccomp.group", "clock")]
    public static IReadOnlyList<string> Clock => Of("clock");

    /// <summary>Looking into other processes and into the kernel: <c>debug</c>.</summary>
    [ConfigComputation("seccomp.group", "debug")]
    public static IReadOnlyList<string> Debug => Of("debug");

    /// <summary>Opening, reading, writing and flushing files: <c>file-io</c>.</summary>
    [ConfigComputation("seccomp.group", "file-io")]
    public static IReadOnlyList<string> FileIo => Of("file-io");

    /// <summary>Directories, names, attributes and owners of files: <c>file-system</c>.</summary>
    [ConfigComputation("seccomp.group", "file-system")]
    public static IReadOnlyList<string> FileSystem => Of("file-system");

    /// <summary>Reading users, groups and capabilities: <c>identity</c>.</summary>
    [ConfigComputation("seccomp.group", "identity")]
    public static IReadOnlyList<string> Identity => Of("identity");

    /// <summary>Waiting for files and sockets: <c>io-event</c>.</summary>
    [ConfigComputation("seccomp.group", "io-event")]
    public static IReadOnlyList<string> IoEvent => Of("io-event");

    /// <summary>Asynchronous input and output through rings, which no filter sees into: <c>io-uring</c>.</summary>
    [ConfigComputation("seccomp.group", "io-uring")]
    public static IReadOnlyList<string> IoUring => Of("io-uring");

    /// <summary>Pipes, message queues, semaphores and shared memory: <c>ipc</c>.</summary>
    [ConfigComputation("seccomp.group", "ipc")]
    public static IReadOnlyList<string> Ipc => Of("ipc");

    /// <summary>Keys that the kernel keeps: <c>keyring</c>.</summary>
    [ConfigComputation("seccomp.group", "keyring")]
    public static IReadOnlyList<string> Keyring => Of("keyring");

    /// <summary>Limits of resources: <c>limits</c>.</summary>
    [ConfigComputation("seccomp.group", "limits")]
    public static IReadOnlyList<string> Limits => Of("limits");

    /// <summary>Memory of the process itself: <c>memory</c>.</summary>
    [ConfigComputation("seccomp.group", "memory")]
    public static IReadOnlyList<string> Memory => Of("memory");

    /// <summary>Modules of the kernel: <c>module</c>.</summary>
    [ConfigComputation("seccomp.group", "module")]
    public static IReadOnlyList<string> Module => Of("module");

    /// <summary>Mounts and the root folder: <c>mount</c>.</summary>
    [ConfigComputation("seccomp.group", "mount")]
    public static IReadOnlyList<string> Mount => Of("mount");

    /// <summary>Making and entering namespaces, which clone and clone3 do too: <c>namespaces</c>.</summary>
    [ConfigComputation("seccomp.group", "namespaces")]
    public static IReadOnlyList<string> Namespaces => Of("namespaces");

    /// <summary>Sockets of every kind, those between processes of the machine too: <c>network</c>.</summary>
    [ConfigComputation("seccomp.group", "network")]
    public static IReadOnlyList<string> Network => Of("network");

    /// <summary>On which node of a machine memory lies: <c>numa</c>.</summary>
    [ConfigComputation("seccomp.group", "numa")]
    public static IReadOnlyList<string> Numa => Of("numa");

    /// <summary>What kernels of today no longer do: <c>obsolete</c>.</summary>
    [ConfigComputation("seccomp.group", "obsolete")]
    public static IReadOnlyList<string> Obsolete => Of("obsolete");

    /// <summary>Starting, ending and waiting for processes and threads, and signals to them: <c>process</c>.</summary>
    [ConfigComputation("seccomp.group", "process")]
    public static IReadOnlyList<string> Process => Of("process");

    /// <summary>Ports and buses of the machine: <c>raw-io</c>.</summary>
    [ConfigComputation("seccomp.group", "raw-io")]
    public static IReadOnlyList<string> RawIo => Of("raw-io");

    /// <summary>Restarting the machine or its kernel: <c>reboot</c>.</summary>
    [ConfigComputation("seccomp.group", "reboot")]
    public static IReadOnlyList<string> Reboot => Of("reboot");

    /// <summary>Giving up rights: seccomp, Landlock and other security modules: <c>sandbox</c>.</summary>
    [ConfigComputation("seccomp.group", "sandbox")]
    public static IReadOnlyList<string> Sandbox => Of("sandbox");

    /// <summary>Priorities and processors: <c>scheduling</c>.</summary>
    [ConfigComputation("seccomp.group", "scheduling")]
    public static IReadOnlyList<string> Scheduling => Of("scheduling");

    /// <summary>Changing users, groups and capabilities: <c>setuid</c>.</summary>
    [ConfigComputation("seccomp.group", "setuid")]
    public static IReadOnlyList<string> Setuid => Of("setuid");

    /// <summary>Handling signals: <c>signal</c>.</summary>
    [ConfigComputation("seccomp.group", "signal")]
    public static IReadOnlyList<string> Signal => Of("signal");

    /// <summary>Where memory is swapped to: <c>swap</c>.</summary>
    [ConfigComputation("seccomp.group", "swap")]
    public static IReadOnlyList<string> Swap => Of("swap");

    /// <summary>Names and state of the system, and random numbers: <c>system-info</c>.</summary>
    [ConfigComputation("seccomp.group", "system-info")]
    public static IReadOnlyList<string> SystemInfo => Of("system-info");

    /// <summary>Locks and storage of threads: <c>threads</c>.</summary>
    [ConfigComputation("seccomp.group", "threads")]
    public static IReadOnlyList<string> Threads => Of("threads");

    /// <summary>Reading clocks, sleeping and timers: <c>time</c>.</summary>
    [ConfigComputation("seccomp.group", "time")]
    public static IReadOnlyList<string> Time => Of("time");

    /// <summary>Finds a group by its name, such as <c>file-io</c>; null if there is none.</summary>
    public static SyscallGroup? Find(string name) => ByName.Value.TryGetValue(name, out var group) ? group : null;

    /// <summary>The calls of a group.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    [ConfigComputation("seccomp.group")]
    public static IReadOnlyList<string> Of(string name)
    {
        if (Find(name) is { } group)
        {
            return group.Calls;
        }

        var near = Findings.NearestName.Of(name, ByName.Value.Keys);
        throw new ArgumentException(
            $"'{name}' is no group of system calls, as {string.Join(", ", ByName.Value.Keys)} are{(near is null ? "." : $"; did you mean '{near}'?")}", nameof(name));
    }

    private static IEnumerable<SyscallGroup> Read()
    {
        using var stream = typeof(SyscallGroups).Assembly.GetManifestResourceStream("Plimsoll.Seccomp.groups.table")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return new(cells[0], cells[1], cells[2].Split(' '));
            }
        }
    }
}

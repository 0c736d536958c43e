namespace Plimsoll.Seccomp;

/// <summary>
/// The calls that some architectures make through <c>socketcall</c> or <c>ipc</c>, with the first argument that stands for each.
/// Sources: https://github.com/torvalds/linux/blob/master/include/uapi/linux/net.h and ipc.h beside it.
/// </summary>
internal static class MultiplexedCalls
{
    private static readonly string[] Sockets =
    [
        "", "socket", "bind", "connect", "listen", "accept", "getsockname", "getpeername", "socketpair", "send", "recv", "sendto", "recvfrom",
        "shutdown", "setsockopt", "getsockopt", "sendmsg", "recvmsg", "accept4", "recvmmsg", "sendmmsg",
    ];

    private static readonly Dictionary<string, int> Ipc = new(StringComparer.Ordinal)
    {
        ["semop"] = 1, ["semget"] = 2, ["semctl"] = 3, ["semtimedop"] = 4,
        ["msgsnd"] = 11, ["msgrcv"] = 12, ["msgget"] = 13, ["msgctl"] = 14,
        ["shmat"] = 21, ["shmdt"] = 22, ["shmget"] = 23, ["shmctl"] = 24,
    };

    /// <summary>The number of the call that a call goes through on an architecture, and the first argument that stands for it; null if there is none.</summary>
    public static (uint Number, ulong Selector)? Find(SeccompArch arch, string name)
    {
        var socket = Array.IndexOf(Sockets, name);
        return socket > 0 && arch.SocketCall is { } call ? (call, (ulong)socket)
            : arch.IpcCall is { } ipc && Ipc.TryGetValue(name, out var selector) ? (ipc, (ulong)selector)
            : null;
    }
}

using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Which actions and error numbers a runtime of some version reads.</summary>
internal static class RuntimeActions
{
    public static bool Knows(FilterTarget target, string action)
    {
        if (target.Runtime.Kind == RuntimeKind.Crun)
        {
            return action switch
            {
                "SCMP_ACT_NOTIFY" => target.Holds(RuntimeFacts.CrunNotifies),
                "SCMP_ACT_LOG" or "SCMP_ACT_KILL_THREAD" => target.Holds(RuntimeFacts.CrunLogs),
                "SCMP_ACT_KILL_PROCESS" => target.Holds(RuntimeFacts.CrunKillsProcess),
                _ => true,
            };
        }

        return target.Runtime.Kind != RuntimeKind.Runc || action switch
        {
            "SCMP_ACT_NOTIFY" or "SCMP_ACT_KILL_THREAD" or "SCMP_ACT_KILL_PROCESS" => target.Holds(RuntimeFacts.RuncNewActions),
            "SCMP_ACT_LOG" => target.Holds(RuntimeFacts.RuncLogs),
            _ => true,
        };
    }

    // gVisor answers EPERM whatever the profile says: https://github.com/google/gvisor/issues/14688
    public static bool ReadsErrno(FilterTarget target) => target.Runtime.Kind switch
    {
        RuntimeKind.Crun => target.Holds(RuntimeFacts.CrunErrno),
        RuntimeKind.Runc => target.Holds(RuntimeFacts.RuncErrno),
        RuntimeKind.Gvisor => false,
        _ => true,
    };

    public static bool ReadsDefaultErrno(FilterTarget target) => target.Runtime.Kind switch
    {
        RuntimeKind.Crun => target.Holds(SeccompFacts.CrunDefaultErrno),
        RuntimeKind.Runc => target.Holds(SeccompFacts.RuncDefaultErrno),
        RuntimeKind.Gvisor => false,
        _ => true,
    };
}

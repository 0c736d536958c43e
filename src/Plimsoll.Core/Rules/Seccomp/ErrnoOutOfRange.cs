using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3502.</summary>
internal sealed class ErrnoOutOfRange : Rule, ISeccompRule
{
    private const long LeastBad = 4095;
    private const int Bits = 0xffff;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3502",
        Name = "seccomp-errno-out-of-range",
        Title = "Error number that no program can see",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Runtimes keep the low 16 bits of an error number, and libseccomp refuses what is then 4095 or more. Error 0 is taken, and tells
            the program that the call succeeded, with the result 0, though it was never made. A negative number or a text cannot be read at all.
            """,
        Remedy = "Use an error number of Linux, such as 1 (EPERM) or 38 (ENOSYS).",
        Sources =
        [
            "https://github.com/seccomp/libseccomp/blob/main/src/db.c",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 12345, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 38, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Value["defaultAction"], profile.Value["defaultErrnoRet"], "defaultErrnoRet");
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Action, entry.ErrnoRet, "errnoRet");
        }
    }

    private void Check(SeccompScope profile, ConfigValue action, ConfigValue errno, string key)
    {
        if (errno.Node is not ScalarNode { Type: not ScalarType.Null } node)
        {
            return;
        }

        if (errno.Integer is not (>= 0 and <= uint.MaxValue))
        {
            profile.Say(this, node, $"has the {key} {SchemaLog.Short(node.Text)}, which is no whole number of 32 bits: {(node.Type == ScalarType.String ? "runc cannot read the profile, crun passes the field over" : "runc and crun cannot read the profile")}");
            return;
        }

        var kept = (int)(errno.Integer.Value & Bits);
        if (FilterAction.KindOf(action.Text) != ActionKind.Errno)
        {
            return;
        }

        if (kept >= LeastBad)
        {
            profile.Say(this, node, $"has the {key} {node.Text}, which is not below {LeastBad}: libseccomp refuses it, and so do runc and crun");
        }
        else if (kept != errno.Integer)
        {
            profile.Say(this, node, $"has the {key} {node.Text}, of which runc and crun keep 16 bits: programs see {ErrnoNames.NameOf(kept)}");
        }
        else if (kept == 0)
        {
            profile.Say(this, node, $"has the {key} 0: programs are told that the call succeeded, though it was not made", Severity.Warning);
        }
        else if (ErrnoNames.NameOf(kept) == kept.ToString(CultureInfo.InvariantCulture))
        {
            profile.Say(this, node, $"has the {key} {kept}, which is no error of Linux", Severity.Warning);
        }
    }
}

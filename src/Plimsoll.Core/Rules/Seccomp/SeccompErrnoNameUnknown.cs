using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3232.</summary>
internal sealed class SeccompErrnoNameUnknown : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3232",
        Name = "seccomp-errno-name-unknown",
        Title = "Name of an error that does not exist",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Podman and CRI-O read errno and defaultErrno, the name of an error or its number as a text, and refuse a name that they do not
            know ("unknown errno"). Where the name and errnoRet disagree, the name counts there, and errnoRet everywhere else.
            """,
        Remedy = "Write a name such as ENOSYS, and the same error in errnoRet.",
        Sources = ["https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, defaultErrno: ENOSSYS, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, defaultErrno: ENOSYS, defaultErrnoRet: 38, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Profile.DefaultErrnoName, profile.Profile.DefaultErrnoRet, "defaultErrno");
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.ErrnoName, entry.ErrnoRet, "errno");
        }
    }

    private void Check(SeccompScope profile, ConfigValue name, ConfigValue number, string key)
    {
        if (name.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (ErrnoNames.Parse(text) is not { } errno)
        {
            var near = NearestName.Of(text, ErrnoNames.All);
            profile.Say(this, name.Node, $"has the unknown {key} \"{SchemaLog.Short(text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: Podman and CRI-O refuse it",
                fix: near is null ? null : new($"Write {near}", [new Edit.Replace(name.Node!, ScalarNode.String(near))]));
        }
        else if (number.Integer is { } given && given != errno)
        {
            profile.Say(this, name.Node, $"has {key} \"{text}\" beside {key}Ret {given}: Podman and CRI-O answer {text}, others {ErrnoNames.NameOf((int)Math.Min(given, int.MaxValue))}",
                Severity.Warning);
        }
    }
}

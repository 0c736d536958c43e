using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3504.</summary>
internal sealed class ProfileFieldUnknown : Rule, ISeccompRule
{
    private static readonly string[] OfProfile =
        ["defaultAction", "defaultErrnoRet", "defaultErrno", "architectures", "archMap", "flags", "listenerPath", "listenerMetadata", "syscalls"];

    private static readonly string[] OfObject = [.. OfProfile, "baseProfileName", "disabled"];
    private static readonly string[] OfRule = ["names", "name", "action", "errnoRet", "errno", "args", "comment", "includes", "excludes"];
    private static readonly string[] OfCondition = ["index", "value", "valueTwo", "op"];
    private static readonly string[] OfSelector = ["caps", "arches", "minKernel"];
    private static readonly string[] OfArchitecture = ["architecture", "subArchitectures"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3504",
        Name = "seccomp-field-unknown",
        Title = "Field of a seccomp profile that is most likely misspelt",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            Whoever reads a profile passes fields over that it does not know. A rule with arg instead of args holds for every argument, one
            with syscalls misspelt has no rules at all. Only names that come close to a known one are meant; Go, in which runc and the
            engines are written, does not care about capitals, C does.
            """,
        Remedy = "Write the name as the runtime specification does.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp", "https://github.com/moby/profiles/blob/main/seccomp/seccomp.go"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, arg: [{ index: 0, value: 8, op: SCMP_CMP_EQ }] }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 8, op: SCMP_CMP_EQ }] }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Node, profile.IsOperatorObject ? OfObject : OfProfile);
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Node, OfRule);
            Check(profile, entry.Includes.Node, OfSelector);
            Check(profile, entry.Excludes.Node, OfSelector);
            foreach (var condition in entry.Conditions)
            {
                Check(profile, condition.Node, OfCondition);
            }
        }

        foreach (var entry in profile.Profile.ArchMap)
        {
            Check(profile, entry.Name.Parent, OfArchitecture);
        }
    }

    private void Check(SeccompScope profile, ConfigNode? node, string[] known)
    {
        if (node is not MappingNode mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (Array.IndexOf(known, entry.Key) < 0 && NearestName.Of(entry.Key, Array.FindAll(known, name => !mapping.ContainsKey(name))) is { } near)
            {
                var readers = string.Equals(entry.Key, near, StringComparison.OrdinalIgnoreCase) ? "runc reads it all the same, crun passes it over" : "runc and crun pass it over";
                profile.Say(this, entry.Value, $"has the unknown field \"{SchemaLog.Short(entry.Key)}\"; \"{near}\" is one: {readers}");
            }
        }
    }
}

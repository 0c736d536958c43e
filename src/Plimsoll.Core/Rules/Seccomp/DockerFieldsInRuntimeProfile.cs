using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3436.</summary>
internal sealed class DockerFieldsInRuntimeProfile : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3436",
        Name = "seccomp-docker-fields-in-runtime-profile",
        Title = "Fields of Docker's dialect where nobody reads them",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            containerd hands a profile of the kubelet's folder to the runtime in the plain form of the OCI specification, and so does whoever
            writes a config.json. There includes and excludes do not exist: a rule for some capabilities, architectures or kernels holds for
            every container. A rule with name names nothing, archMap adds no architectures, and errno and defaultErrno leave EPERM. CRI-O
            reads the dialect.
            """,
        Remedy = "Write the profile in the plain form: what holds for this container, with names, architectures and errnoRet.",
        Sources =
        [
            "https://github.com/containerd/containerd/blob/main/contrib/seccomp/seccomp.go",
            "https://github.com/cri-o/cri-o/blob/main/internal/config/seccomp/seccomp.go",
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
        ],
        Bad = "{ ociVersion: 1.2.0, linux: { seccomp: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_BPF] } }] } } }",
        Good = "{ ociVersion: 1.2.0, linux: { seccomp: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] } } }",
    };

    public void Check(SeccompScope profile)
    {
        if (profile.IsPlain)
        {
            Say(profile, profile.IsOperatorObject ? "the operator's object has no such field" : "runc and crun do not read it", Severity.Error, null);
        }
        else if (profile.IsUsed && !profile.Run.Targets.IsDeclared)
        {
            Say(profile, "containerd does not read it, CRI-O does", Severity.Info, null);
        }
        else if (profile.IsUsed)
        {
            var affected = Affected.By(profile.Targets, target => VerdictLogic.Of(target.Node?.Containerd is not null), target => $"containerd {target.Node!.Containerd}");
            if (affected.Any)
            {
                Say(profile, $"containerd does not read it {affected.Where}", Severity.Error, affected.Platform);
            }
        }
    }

    private void Say(SeccompScope profile, string reader, Severity severity, string? platform)
    {
        foreach (var (node, text) in Fields(profile))
        {
            profile.Say(this, node, $"{text}: {reader}", severity, platform: platform);
        }
    }

    /// <summary>The first use of each field, with what becomes of it.</summary>
    private static IEnumerable<(ConfigNode Node, string Text)> Fields(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            var selector = entry.Includes.IsEmpty ? entry.Excludes.IsEmpty ? null : entry.Excludes : entry.Includes;
            if (selector?.Node is { } node && entry.Names.Count > 0)
            {
                yield return (node, $"has a rule for {SchemaLog.Short(entry.Names[0].Text)} with {(entry.Includes.IsEmpty ? "excludes" : "includes")}, and it holds for every container");
            }

            if (entry.Node["name"] is ScalarNode { Type: ScalarType.String } name && entry.Node["names"] is not SequenceNode { Count: > 0 })
            {
                yield return (name, $"has a rule with name \"{SchemaLog.Short(name.Text)}\" instead of names, and it names nothing");
            }

            if (entry.ErrnoName.Text is { Length: > 0 } errno && entry.ErrnoRet.IsAbsent && ErrnoNames.Parse(errno) is not (null or 1))
            {
                yield return (entry.ErrnoName.Node!, $"has errno \"{errno}\" without errnoRet, and programs see EPERM");
            }
        }

        if (profile.Profile.ArchMap.Count > 0)
        {
            yield return (profile.Value["archMap"].Node!, "has archMap, and only programs of the machine's own architecture run");
        }

        if (profile.Profile.DefaultErrnoName.Text is { Length: > 0 } standard && profile.Profile.DefaultErrnoRet.IsAbsent && ErrnoNames.Parse(standard) is not (null or 1))
        {
            yield return (profile.Profile.DefaultErrnoName.Node!, $"has defaultErrno \"{standard}\" without defaultErrnoRet, and programs see EPERM");
        }
    }
}

using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3241.</summary>
internal sealed class SeccompListenerMetadataWithoutPath : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3241",
        Name = "seccomp-listener-metadata-without-path",
        Title = "Metadata for a listener that is not named",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            listenerMetadata is what the supervisor is told about the container; without listenerPath there is no supervisor. The runtime
            specification forbids it. runc and crun pass it over.
            """,
        Remedy = "Write listenerPath, or remove listenerMetadata.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, listenerMetadata: web, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        var path = profile.Profile.ListenerPath;
        if (profile.Profile.ListenerMetadata.Text is { Length: > 0 } && (path.Text == "" || (path.IsAbsent && profile.IsWhole())))
        {
            var node = profile.Profile.ListenerMetadata.Node!;
            profile.Say(this, node, "has listenerMetadata and no listenerPath: there is nobody to tell", fix: new("Remove listenerMetadata", [new Edit.Remove(node)]));
        }
    }
}

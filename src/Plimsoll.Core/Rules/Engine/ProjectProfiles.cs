using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Rules;

/// <summary>The seccomp profiles of a project, as effective specs need them.</summary>
internal sealed class ProjectProfiles(ProjectIndex index) : IProfileSource
{
    public ConfigNode? Localhost(string name) => index.Profile(name) is { } document
        ? SeccompScope.IsOperatorProfile(document) ? document.Value["spec"].Node : document.Root
        : null;

    /// <summary>None: what a default profile says is the platform's doing, and no rule speaks of it.</summary>
    public MappingNode? Default(SpecTarget target, IReadOnlyCollection<string> capabilities) => null;
}

using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>The seccomp profiles of a project, as effective specs need them.</summary>
/// <param name="index">The documents of the project.</param>
/// <param name="withDefaults">Whether the engines' own profiles are wanted. Rules do not want them: what they say is the platform's doing.</param>
internal sealed class ProjectProfiles(ProjectIndex index, bool withDefaults = false) : IProfileSource
{
    public ConfigNode? Localhost(string name) => index.Profile(name) is { } document ? ParsedProfile.Of(document)?.Node : null;

    public MappingNode? Default(SpecTarget target, IReadOnlyCollection<string> capabilities) =>
        withDefaults ? EngineProfile.Of(target, capabilities) : null;
}

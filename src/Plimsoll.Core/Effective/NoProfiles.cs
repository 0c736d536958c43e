using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>Knows no seccomp profile.</summary>
internal sealed class NoProfiles : IProfileSource
{
    public static NoProfiles Instance { get; } = new();

    public ConfigNode? Localhost(string name) => null;

    public MappingNode? Default(SpecTarget target, IReadOnlyCollection<string> capabilities) => null;
}

using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>Finds seccomp profiles: those of the project, and those that engines have built in.</summary>
internal interface IProfileSource
{
    /// <summary>The profile that a <c>localhostProfile</c> names; null if it is not in sight.</summary>
    ConfigNode? Localhost(string name);

    /// <summary>The engine's default profile for a container with some capabilities; null if it is not known.</summary>
    MappingNode? Default(SpecTarget target, IReadOnlyCollection<string> capabilities);
}

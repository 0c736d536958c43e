using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>An architecture that a profile names, with those that Docker's <c>archMap</c> adds for machines of it.</summary>
/// <param name="Name">The name, as it is written.</param>
/// <param name="SubArchitectures">The names that come with it; none outside an <c>archMap</c>.</param>
public sealed record ProfileArchitecture(ScalarNode Name, IReadOnlyList<ScalarNode> SubArchitectures)
{
    /// <summary>The architecture; null if the name stands for none.</summary>
    public SeccompArch? Arch => Name.Text.StartsWith("SCMP_ARCH_", StringComparison.Ordinal) ? SeccompArch.TryParse(Name.Text) : null;
}

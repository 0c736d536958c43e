using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>A system call that came after the 64-bit tables were unified: it has the same number on every architecture.</summary>
/// <param name="Name">The name.</param>
/// <param name="Number">The number on 64-bit architectures.</param>
/// <param name="KnownFrom">The first libseccomp that knows the name.</param>
/// <param name="Fallback">The older call that libraries use instead when they are told ENOSYS, or null.</param>
internal sealed record NewerSyscall(string Name, int Number, ComponentVersion KnownFrom, string? Fallback = null)
{
    private readonly VersionRange _known = VersionRange.Parse(">=" + KnownFrom);

    /// <summary>Whether a libseccomp resolves the name; one that is not known may or may not.</summary>
    public Verdict IsKnownTo(ComponentVersion? libseccomp) => _known.Contains(libseccomp);
}

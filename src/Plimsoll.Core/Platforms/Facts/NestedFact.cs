using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>Something that holds for some versions of runc, and for the engines that bring such a runc.</summary>
/// <param name="Runc">The runc for which it holds.</param>
/// <param name="Containerd">The containerd releases that pin such a runc.</param>
/// <param name="Docker">The Docker releases that pin such a runc.</param>
internal sealed record NestedFact(VersionFact Runc, VersionFact Containerd, VersionFact Docker)
{
    /// <summary>Whether it holds for a nested stack. A runc that is named counts before an engine that would bring one.</summary>
    public Verdict For(NestedStack stack) =>
        stack.Runc is not null ? Runc.For(stack.Runc)
        : stack.Containerd is not null ? Containerd.For(stack.Containerd)
        : Docker.For(stack.Docker);
}

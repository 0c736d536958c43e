using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>One place of a declared platform where a container can run: a kind of node, and a runtime class if the Pod names one.</summary>
internal sealed record RuntimeTarget(Platform Platform, PlatformNode? Node, PlatformRuntimeClass? Class)
{
    /// <summary>The runtime that starts the container, or null if the platform does not say.</summary>
    public PlatformRuntime? Runtime => Class is null ? Node?.Runtime : Class.Runtime;

    /// <summary>Whether the runtime is known to be of the given kind.</summary>
    public bool Is(RuntimeKind kind) => Runtime?.Kind == kind;
}

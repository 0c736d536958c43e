using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>The containers, architectures and kernels for which a rule of Docker's dialect is, or is not: <c>includes</c> or <c>excludes</c>.</summary>
public sealed record RuleSelector
{
    /// <summary>Where it is written; null if it is not.</summary>
    public ConfigNode? Node { get; internal init; }

    /// <summary>Capabilities, such as <c>CAP_SYS_ADMIN</c>.</summary>
    public IReadOnlyList<ScalarNode> Capabilities { get; internal init; } = [];

    /// <summary>Architectures by their names in Go, such as <c>amd64</c>.</summary>
    public IReadOnlyList<ScalarNode> Arches { get; internal init; } = [];

    /// <summary>The least kernel, such as <c>4.8</c>; null if any will do.</summary>
    public ScalarNode? MinKernel { get; internal init; }

    /// <summary>Whether it selects nothing.</summary>
    public bool IsEmpty => Capabilities.Count == 0 && Arches.Count == 0 && MinKernel is null && !IsOpen;

    /// <summary>Whether it may hold more than is seen.</summary>
    public bool IsOpen { get; internal init; }
}

using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>
/// A level of the Pod Security Standards. Any other text converts too.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// </summary>
[ConfigScalar]
public readonly struct PodSecurityLevel : IConfigScalar, IEquatable<PodSecurityLevel>
{
    private readonly string? _value;

    /// <summary>Any text.</summary>
    public PodSecurityLevel(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Nothing is forbidden.</summary>
    [ConfigConstant("privileged")]
    public static PodSecurityLevel Privileged => new("privileged");

    /// <summary>Known ways to more rights are forbidden.</summary>
    [ConfigConstant("baseline")]
    public static PodSecurityLevel Baseline => new("baseline");

    /// <summary>Pods must be hardened by current practice.</summary>
    [ConfigConstant("restricted")]
    public static PodSecurityLevel Restricted => new("restricted");

    /// <summary>Any text.</summary>
    public static implicit operator PodSecurityLevel(string value) => new(value);

    /// <summary>Whether two levels are the same.</summary>
    public static bool operator ==(PodSecurityLevel left, PodSecurityLevel right) => left.Equals(right);

    /// <summary>Whether two levels differ.</summary>
    public static bool operator !=(PodSecurityLevel left, PodSecurityLevel right) => !left.Equals(right);

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) => node.Type == ScalarType.String ? (object)new PodSecurityLevel(node.Text) : null;

    /// <inheritdoc/>
    public bool Equals(PodSecurityLevel other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PodSecurityLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text.</summary>
    public override string ToString() => _value ?? "";
}

using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// What happens to a system call. Any other text converts too.
/// Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp
/// </summary>
[ConfigScalar]
public readonly struct SeccompAction : IConfigScalar, IEquatable<SeccompAction>
{
    private readonly string? _value;

    /// <summary>Any text.</summary>
    public SeccompAction(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The call goes ahead.</summary>
    [ConfigConstant("SCMP_ACT_ALLOW")]
    public static SeccompAction Allow => new("SCMP_ACT_ALLOW");

    /// <summary>The call fails with an error number.</summary>
    [ConfigConstant("SCMP_ACT_ERRNO")]
    public static SeccompAction Errno => new("SCMP_ACT_ERRNO");

    /// <summary>The call goes ahead and is logged.</summary>
    [ConfigConstant("SCMP_ACT_LOG")]
    public static SeccompAction Log => new("SCMP_ACT_LOG");

    /// <summary>The call is handed to a supervisor, which listens on a socket.</summary>
    [ConfigConstant("SCMP_ACT_NOTIFY")]
    public static SeccompAction Notify => new("SCMP_ACT_NOTIFY");

    /// <summary>The thread is killed; the other threads of its process go on.</summary>
    [ConfigConstant("SCMP_ACT_KILL_THREAD")]
    public static SeccompAction KillThread => new("SCMP_ACT_KILL_THREAD");

    /// <summary>The old name of <see cref="KillThread"/>, which every release of libseccomp knows.</summary>
    [ConfigConstant("SCMP_ACT_KILL")]
    public static SeccompAction Kill => new("SCMP_ACT_KILL");

    /// <summary>The process is killed.</summary>
    [ConfigConstant("SCMP_ACT_KILL_PROCESS")]
    public static SeccompAction KillProcess => new("SCMP_ACT_KILL_PROCESS");

    /// <summary>The thread gets the signal <c>SIGSYS</c>.</summary>
    [ConfigConstant("SCMP_ACT_TRAP")]
    public static SeccompAction Trap => new("SCMP_ACT_TRAP");

    /// <summary>A tracer decides; without one the call fails with an error number.</summary>
    [ConfigConstant("SCMP_ACT_TRACE")]
    public static SeccompAction Trace => new("SCMP_ACT_TRACE");

    /// <summary>Any text.</summary>
    public static implicit operator SeccompAction(string value) => new(value);

    /// <summary>Whether two actions are the same.</summary>
    public static bool operator ==(SeccompAction left, SeccompAction right) => left.Equals(right);

    /// <summary>Whether two actions differ.</summary>
    public static bool operator !=(SeccompAction left, SeccompAction right) => !left.Equals(right);

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) => node.Type == ScalarType.String ? (object)new SeccompAction(node.Text) : null;

    /// <inheritdoc/>
    public bool Equals(SeccompAction other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SeccompAction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text.</summary>
    public override string ToString() => _value ?? "";
}

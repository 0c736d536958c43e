using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// A seccomp profile in the form that the kubelet reads from its seccomp folder, emitted as <c>NAME-HASH.json</c>.
/// Source: https://kubernetes.io/docs/tutorials/security/seccomp/
/// </summary>
[ConfigType("seccomp.SeccompProfile"), ConfigAlias("profile", "")]
public sealed partial class SeccompProfile : ConfigObject, IConfigObject<SeccompProfile>, IFileDocument
{
    /// <summary>Creates a profile that refuses every call; see <see cref="WithDefaultAction"/>.</summary>
    /// <param name="name">What the name of the file begins with.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigSet("defaultAction", "SCMP_ACT_ERRNO")]
    public SeccompProfile(string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        : base(callerLine, callerFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        NodeWriter.Text(Node, "defaultAction", "SCMP_ACT_ERRNO", Node.Origin);
    }

    private SeccompProfile(MappingNode node, string? name = null)
        : base(node) => Name = name;

    /// <summary>What the name of the file begins with; null for a profile that was read from elsewhere.</summary>
    public string? Name { get; }

    /// <summary>
    /// The name of the file, <c>NAME-HASH.json</c>: the hash is that of what the profile says now, so that a node can hold this version
    /// beside others, and a name always means the same. Null if the profile has no name.
    /// </summary>
    public string? FileName => Name is null ? null : $"{Name}-{ContentHash.Of(Node)}.json";

    /// <summary>What <c>WithSeccomp</c> wrote last, and where; null if nothing refers to this profile.</summary>
    internal (string File, Origin Origin)? LastReference { get; private set; }

    /// <summary>A copy of this profile with another name.</summary>
    /// <param name="name">What the name of the file begins with.</param>
    [ConfigMakes, ConfigComputation("seccomp.copy")]
    public SeccompProfile Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new((MappingNode)Node.Clone(), name);
    }

    static SeccompProfile IConfigObject<SeccompProfile>.View(MappingNode node) => new(node);

    /// <summary>
    /// Says what happens to calls that no rule names, and the error number if they fail. Without a number runtimes answer <see cref="Errno.EPERM"/>.
    /// </summary>
    public partial SeccompProfile WithDefaultAction(
        [ConfigPath("defaultAction")] SeccompAction action,
        [ConfigPath("defaultErrnoRet"), ConfigForm(ValueForm.NotNegative)] int? errno = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Adds architectures, such as <c>[SeccompArchitecture.X8664, SeccompArchitecture.X86]</c>. A call of another architecture ends the thread;
    /// without any, that of the node alone is meant.
    /// </summary>
    public partial SeccompProfile AddArchitectures([ConfigPath("architectures[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Adds an architecture of machines, with the others that programs on such machines may use. Docker, Podman and CRI-O read it; containerd
    /// does not, and wants <see cref="AddArchitectures"/>.
    /// </summary>
    [ConfigScope("archMap[]")]
    public partial SeccompProfile AddArchitecture(
        [ConfigPath("architecture"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("subArchitectures[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> subArchitectures,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Adds flags, such as <see cref="SeccompFlag.Log"/>. Without any, runtimes add <see cref="SeccompFlag.SpecAllow"/> by themselves.</summary>
    public partial SeccompProfile AddFlags([ConfigPath("flags[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Names the socket of the supervisor that handles notified calls.</summary>
    public partial SeccompProfile WithListenerPath([ConfigPath("listenerPath"), ConfigForm(ValueForm.NotEmpty)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Writes the reference to this profile into a security context, by the name that its content has now.</summary>
    internal void WriteReference(MappingNode securityContext, Origin origin)
    {
        var file = FileName ?? throw new InvalidOperationException(
            "The seccomp profile has no name to refer to: give it one with Named(\"name\"), or set seccompProfile.localhostProfile yourself.");
        LastReference = (file, origin);
        ReferredProfiles.Add(file, this);
        var reference = NodeWriter.Open(securityContext, "seccompProfile", origin);
        NodeWriter.Text(reference, "type", "Localhost", origin);
        NodeWriter.Text(reference, "localhostProfile", file, origin);
    }
}

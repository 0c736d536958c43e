using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// A seccomp profile in the form that the kubelet reads from its seccomp folder, emitted as <c>NAME.json</c>.
/// Source: https://kubernetes.io/docs/tutorials/security/seccomp/
/// </summary>
[ConfigType("seccomp.SeccompProfile"), ConfigAlias("profile", "")]
public sealed partial class SeccompProfile : ConfigObject, IConfigObject<SeccompProfile>, IFileDocument
{
    /// <summary>Creates a profile that refuses every call; see <see cref="WithDefaultAction"/>.</summary>
    /// <param name="name">The name of the file, without <c>.json</c>.</param>
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

    private SeccompProfile(MappingNode node)
        : base(node)
    {
    }

    /// <summary>The name of the file without its extension; null for a profile that was read from elsewhere.</summary>
    public string? Name { get; }

    /// <summary>The name of the file: <c>NAME.json</c>.</summary>
    public string? FileName => Name is null ? null : Name + ".json";

    static SeccompProfile IConfigObject<SeccompProfile>.View(MappingNode node) => new(node);

    /// <summary>
    /// Says what happens to calls that no rule names, and the error number if they fail. Without a number runtimes answer <see cref="Errno.EPERM"/>.
    /// </summary>
    public partial SeccompProfile WithDefaultAction(
        [ConfigPath("defaultAction")] SeccompAction action,
        [ConfigPath("defaultErrnoRet"), ConfigForm(ValueForm.NotNegative)] int? errno = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Adds architectures, such as <c>["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"]</c>. A call of another architecture ends the process; without any, that of the node alone is meant.</summary>
    public partial SeccompProfile AddArchitectures([ConfigPath("architectures[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Lets system calls go ahead.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ALLOW")]
    public partial SeccompProfile Allow([ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Lets a system call go ahead.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ALLOW")]
    public partial SeccompProfile Allow([ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Lets system calls fail with an error number.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ERRNO")]
    public partial SeccompProfile Deny(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int errno = Errno.EPERM,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets a system call fail with an error number.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ERRNO")]
    public partial SeccompProfile Deny(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int errno = Errno.EPERM,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets system calls go ahead, and logs them.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_LOG")]
    public partial SeccompProfile Log([ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Kills a process that makes one of the system calls.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_KILL_PROCESS")]
    public partial SeccompProfile Kill([ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Hands system calls to a supervisor, which listens on the socket <paramref name="listenerPath"/>. A profile has one such socket; the last one given counts.
    /// </summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_NOTIFY")]
    public partial SeccompProfile Notify(
        [ConfigPath("@profile.listenerPath"), ConfigForm(ValueForm.AbsolutePath)] string listenerPath,
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Hands system calls to a supervisor, whose socket <see cref="WithListenerPath"/> names.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_NOTIFY")]
    public partial SeccompProfile Notify([ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Names the socket of the supervisor that handles notified calls.</summary>
    public partial SeccompProfile WithListenerPath([ConfigPath("listenerPath"), ConfigForm(ValueForm.NotEmpty)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Adds a rule of any form.</summary>
    /// <param name="names">The system calls.</param>
    /// <param name="action">What happens to them.</param>
    /// <param name="errno">The error number, for <see cref="SeccompAction.Errno"/> and <see cref="SeccompAction.Trace"/>.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigScope("syscalls[]")]
    public partial SeccompProfile AddRule(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("action")] SeccompAction action,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int? errno = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Writes the reference to this profile into a security context, by the name it has now.</summary>
    internal void WriteReference(MappingNode securityContext, Origin origin)
    {
        var file = FileName ?? throw new InvalidOperationException(
            "The seccomp profile has no name to refer to: create it with new SeccompProfile(\"name\"), or set seccompProfile.localhostProfile yourself.");
        var reference = NodeWriter.Open(securityContext, "seccompProfile", origin);
        NodeWriter.Text(reference, "type", "Localhost", origin);
        NodeWriter.Text(reference, "localhostProfile", file, origin);
    }
}

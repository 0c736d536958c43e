using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Oci;

/// <summary>
/// What a container may do, said once for both of its documents: <c>container.WithSecurity(security)</c> writes it into a Pod,
/// <c>spec.WithSecurity(security)</c> into a bundle. At first it has no capability, and no program gets more rights than the one that started it.
/// </summary>
[ConfigType("plimsoll.ContainerSecurity"), ConfigAlias("root", "")]
public sealed partial class ContainerSecurity : ConfigObject, IConfigObject<ContainerSecurity>
{
    /// <summary>Creates the strictest that any program can bear; see the verbs for more.</summary>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigSet("pod.allowPrivilegeEscalation", false), ConfigSet("pod.capabilities.drop[]", "ALL")]
    [ConfigSet("spec.noNewPrivileges", true), ConfigEmpty("spec.capabilities")]
    public ContainerSecurity([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        : base(callerLine, callerFile)
    {
        var origin = Node.Origin;
        var pod = NodeWriter.Open(Node, "pod", origin);
        NodeWriter.Boolean(pod, "allowPrivilegeEscalation", false, origin);
        NodeWriter.Add(NodeWriter.Open(pod, "capabilities", origin), "drop", "ALL", origin);
        var spec = NodeWriter.Open(Node, "spec", origin);
        NodeWriter.Boolean(spec, "noNewPrivileges", true, origin);
        NodeWriter.Open(spec, "capabilities", origin);
    }

    private ContainerSecurity(MappingNode node)
        : base(node)
    {
    }

    static ContainerSecurity IConfigObject<ContainerSecurity>.View(MappingNode node) => new(node);

    /// <summary>Runs as a user, and as a group if one is given; 0 is root. Without this the image decides, which a bundle does not know.</summary>
    public partial ContainerSecurity RunAs(
        [ConfigPath("pod.runAsUser"), ConfigPath("spec.user.uid")] uint uid,
        [ConfigPath("pod.runAsGroup"), ConfigPath("spec.user.gid")] uint? gid = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Makes the root file system read-only. What must be written goes to volumes and mounts.</summary>
    public partial ContainerSecurity WithReadOnlyRootFilesystem(
        [ConfigPath("pod.readOnlyRootFilesystem"), ConfigPath("spec.readonly")] bool value = true,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets programs get more rights than the one that started them, as <c>sudo</c> needs it.</summary>
    [ConfigSet("pod.allowPrivilegeEscalation", true), ConfigSet("spec.noNewPrivileges", false)]
    public partial ContainerSecurity AllowPrivilegeEscalation([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Gives the container a capability, such as <c>NET_BIND_SERVICE</c>; it may be written with <c>CAP_</c> in front.</summary>
    [ConfigComputed("pod.capabilities.add"), ConfigComputed("spec.capabilities")]
    public ContainerSecurity WithCapability(string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        const string prefix = "CAP_";
        var plain = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
        var origin = Origin.Caller(callerFile, callerLine);
        NodeWriter.Add(NodeWriter.Open(NodeWriter.Open(Node, "pod", origin), "capabilities", origin), "add", plain, origin);
        var sets = NodeWriter.Open(NodeWriter.Open(Node, "spec", origin), "capabilities", origin);
        foreach (var set in (string[])["bounding", "effective", "permitted"])
        {
            NodeWriter.Add(sets, set, prefix + plain, origin);
        }

        return this;
    }

    /// <summary>Filters system calls with a profile. A Pod finds it as a file of its name on the node, a bundle holds it as it is now.</summary>
    [ConfigScope("pod.seccompProfile"), ConfigSet("type", "Localhost"), ConfigComputed("localhostProfile")]
    public ContainerSecurity WithSeccomp([ConfigPath("@root.spec.seccomp")] SeccompProfile profile, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(profile);
        var origin = Origin.Caller(callerFile, callerLine);
        profile.WriteReference(NodeWriter.Open(Node, "pod", origin), origin);
        NodeWriter.Object(NodeWriter.Open(Node, "spec", origin), "seccomp", profile);
        return this;
    }
}

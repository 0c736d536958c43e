using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>What brings seccomp profiles onto the nodes; see <see cref="ManifestAppBuilder.InstallSeccompProfiles"/>.</summary>
public abstract class SeccompInstaller
{
    private protected SeccompInstaller()
    {
    }

    /// <summary>
    /// A DaemonSet that copies the profiles from a ConfigMap into the kubelet's seccomp folder of every node. A container whose profile has
    /// not arrived on its node is started again until it has.
    /// </summary>
    /// <param name="image">An image with a shell and <c>cp</c> and <c>mv</c>; best given by its digest.</param>
    /// <param name="namespace">The namespace, which must let Pods write to a folder of the node.</param>
    /// <param name="name">The name of the DaemonSet, and what that of the ConfigMap begins with.</param>
    /// <param name="folder">The kubelet's seccomp folder: <c>seccomp</c> in its <c>--root-dir</c>.</param>
    public static SeccompInstaller DaemonSet(
        string image = "registry.k8s.io/e2e-test-images/busybox:1.36.1-1",
        string @namespace = "kube-system",
        string name = "seccomp-profiles",
        string folder = "/var/lib/kubelet/seccomp")
    {
        ArgumentException.ThrowIfNullOrEmpty(image);
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new DaemonSetInstaller(image, @namespace, name, folder);
    }

    /// <summary>Objects for the security-profiles-operator, which installs them. A profile that its objects cannot express is an error.</summary>
    /// <param name="namespace">The namespace of the objects, for releases before 0.9; from then on they are cluster-wide.</param>
    public static SeccompInstaller Operator(string? @namespace = null) => new OperatorInstaller(@namespace);

    /// <summary>Whether files of the profiles are of use beside what is installed.</summary>
    internal abstract bool WritesFiles { get; }

    /// <summary>What <c>localhostProfile</c> says for a profile that is written to a file of the given name.</summary>
    internal abstract string ReferenceTo(string file);

    /// <summary>The objects that install profiles.</summary>
    internal abstract IEnumerable<MappingNode> Objects(IReadOnlyList<NamedProfile> profiles, Origin origin);
}

using Plimsoll.Documents;
using Plimsoll.Kubernetes;
using Plimsoll.Text;

namespace Plimsoll.Seccomp;

/// <summary>Copies profiles from a ConfigMap into the kubelet's seccomp folder of every node.</summary>
internal sealed class DaemonSetInstaller(string image, string space, string name, string folder) : SeccompInstaller
{
    private const string Source = "/profiles";
    private const string Target = "/seccomp";
    private const string Because = "writes seccomp profiles to the kubelet's folder, which belongs to root";
    private const string PauseImage = "registry.k8s.io/pause:3.10";
    private const long Nobody = 65535;

    // A kubelet never sees half a file: it is copied under another name first.
    private const string Script = $"""cd {Source} && for file in *.json; do cp "$file" "{Target}/.$file" && mv "{Target}/.$file" "{Target}/$file" || exit 1; done""";

    internal override bool WritesFiles => true;

    internal override string ReferenceTo(string file) => file;

    internal override IEnumerable<MappingNode> Objects(IReadOnlyList<NamedProfile> profiles, Origin origin)
    {
        // A new name for new contents makes the DaemonSet roll out again.
        var texts = profiles.OrderBy(profile => profile.File, StringComparer.Ordinal).Select(profile => (profile.File, Text: JsonWriter.ToText(profile.Profile.Node))).ToList();
        var map = new ConfigMap($"{name}-{ContentHash.Of(string.Concat(texts.Select(text => text.Text)))}", origin.Line, origin.File ?? "").InNamespace(space).AsImmutable();
        foreach (var (file, text) in texts)
        {
            map.WithData(file, text);
        }

        return [map.Node, Installer(map, origin).Node];
    }

    private DaemonSet Installer(ConfigMap map, Origin origin) => new DaemonSet(name, origin.Line, origin.File ?? "")
        .InNamespace(space)
        .WithoutServiceAccountToken()
        .WithPriorityClass("system-node-critical")
        .Set("spec.template.spec.tolerations[0].operator", "Exists")
        .WithConfigMapVolume("profiles", map)
        .WithHostPath("seccomp", folder, HostPathType.DirectoryOrCreate)
        .WithInitContainer("install", image, container => Small(container)
            .WithCommand(["sh", "-c", Script])
            .RunAsUser(0)
            .WithMount("profiles", Source, readOnly: true)
            .WithMount("seccomp", Target))
        .WithContainer("done", PauseImage, container => Small(container).RunAsNonRoot(Nobody))
        .Allow(Kubernetes.Rules.RunAsUserZero, Because)
        .Allow(Kubernetes.Rules.HostPathVolume, Because)
        .Allow(Kubernetes.Rules.SensitiveHostPath, Because)
        .Allow(Kubernetes.Rules.WritableHostPathMount, Because);

    private static Container Small(Container container) => container
        .DisallowPrivilegeEscalation()
        .DropAllCapabilities()
        .WithReadOnlyRootFilesystem()
        .WithSeccompRuntimeDefault()
        .WithRequests(cpu: "5m", memory: "16Mi", ephemeralStorage: "8Mi")
        .WithLimits(cpu: "100m", memory: "32Mi", ephemeralStorage: "16Mi");
}

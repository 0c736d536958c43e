using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Core.Tests.Effective;

/// <summary>The mounts of a container, and what versions change.</summary>
public sealed class EffectiveMountTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          hostUsers: false
          volumes:
          - { name: scratch, emptyDir: {} }
          - { name: settings, configMap: { name: settings } }
          - { name: logs, hostPath: { path: /var/log } }
          containers:
          - name: web
            image: x
            securityContext: { readOnlyRootFilesystem: true }
            volumeMounts:
            - { name: scratch, mountPath: /a/b/c }
            - { name: settings, mountPath: /etc/hosts, subPath: hosts }
            - { name: logs, mountPath: /logs, readOnly: true, recursiveReadOnly: Enabled }
        """;

    [Fact]
    public void Deep_paths_come_last_and_own_files_first()
    {
        var bound = Bound(Specs.Of(Pod));

        Assert.Equal(["/logs", "/etc/hosts", "/dev/termination-log", "/etc/hostname", "/etc/resolv.conf", "/dev/shm", "/a/b/c", "/var/run/secrets/kubernetes.io/serviceaccount"], bound.Keys);
        Assert.Equal("rbind rprivate ro", bound["/etc/hosts"]);
        Assert.Equal("rbind rprivate ro", bound["/etc/hostname"]);
        Assert.Equal("rbind rprivate rw", bound["/a/b/c"]);
    }

    [Theory]
    [InlineData("1.7.24", "rbind rprivate ro")]
    [InlineData("2.0.0", "rbind rprivate rro")]
    public void Recursive_read_only_mounts_need_containerd_2(string containerd, string options) =>
        Assert.Equal(options, Bound(Specs.Of(Pod, containerd))["/logs"]);

    [Theory]
    [InlineData("1.6.20", false, "1.0.2-dev")]
    [InlineData("1.7.24", true, "1.1.0")]
    [InlineData("2.1.0", true, "1.2.1")]
    public void User_namespaces_need_containerd_1_7(string containerd, bool hasUser, string version)
    {
        var spec = Specs.Of(Pod, containerd);

        Assert.Equal(hasUser, spec.At("linux", "namespaces").Items.Any(item => ConfigValue.Of(item)["type"].Text == "user"));
        Assert.Equal(version, spec.At("ociVersion").Text);
    }

    [Theory]
    [InlineData("1.27.0", false, false, false)]
    [InlineData("1.30.2", false, false, true)]
    [InlineData("1.31.0", true, false, true)]
    [InlineData("1.34.1", true, true, true)]
    public void The_kubelet_masks_more_from_version_to_version(string kubernetes, bool power, bool thermal, bool isOpen)
    {
        var masked = Specs.Of(Pod, kubernetes: kubernetes).At("linux", "maskedPaths");

        Assert.Equal(
            (power, thermal, isOpen),
            (masked.Texts().Contains("/sys/devices/virtual/powercap"), masked.Texts().Contains("/proc/interrupts"), masked.Sequence!.IsOpen));
    }

    [Theory]
    [InlineData("/", 1)]
    [InlineData("/a/", 1)]
    [InlineData("/a/../b//c/.", 2)]
    [InlineData("a/../../b", 1)]
    public void Paths_are_counted_in_their_shortest_form(string path, int depth) => Assert.Equal(depth, CleanPath.Depth(path));

    private static Dictionary<string, string> Bound(EffectiveSpec spec) => spec.At("mounts").Items.Select(ConfigValue.Of)
        .Where(mount => mount["type"].Text == "bind")
        .ToDictionary(mount => mount["destination"].Text!, mount => string.Join(' ', mount["options"].Texts()));
}

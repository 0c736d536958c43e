using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Makes Pods that use every field that a spec depends on, the same ones for the same seed.</summary>
internal sealed class RandomPods(int seed, string folder)
{
    private static readonly string[] Capabilities = ["NET_BIND_SERVICE", "SYS_TIME", "CHOWN", "net_raw", "SYS_ADMIN", "KILL", "SYS_PTRACE", "BPF", "ALL", "DAC_READ_SEARCH", "PERFMON"];
    private static readonly string[] Paths = ["/data", "/var/lib/x", "/sys", "/dev/shm", "/etc/hosts", "/etc/resolv.conf", "/a/b/c/d", "/dev/mqueue", "/proc/x", "/opt/", "/etc/hostname", "/sys/fs/cgroup", "/x/../y"];
    private static readonly string[] Volumes = ["emptyDir: {}", "configMap: { name: c }", "secret: { secretName: s }", "hostPath: { path: HOST }", "persistentVolumeClaim: { claimName: p }", "persistentVolumeClaim: { claimName: p, readOnly: true }", "projected: { sources: [] }"];

    private readonly Random _random = new(seed);

    /// <summary>A Pod, and the list and place of the container that is asked for.</summary>
    public (ConfigDocument Document, MappingNode Container) Next(int number)
    {
        var spec = new List<string>();
        Add(spec, 0.25, "hostNetwork: " + Flag());
        Add(spec, 0.2, "hostPID: " + Flag());
        Add(spec, 0.2, "hostIPC: " + Flag());
        Add(spec, 0.2, "shareProcessNamespace: " + Flag());
        Add(spec, 0.1, "hostUsers: " + Flag());
        Add(spec, 0.2, "hostname: host-" + number);
        Add(spec, 0.1, "priorityClassName: system-node-critical");
        Add(spec, 0.3, "automountServiceAccountToken: " + Flag());
        Add(spec, 0.7, $"securityContext: {{ {string.Join(", ", PodSecurity())} }}");
        var volumes = Enumerable.Range(0, _random.Next(4)).Select(i => $"{{ name: v{i}, {Pick(Volumes).Replace("HOST", Path.Combine(folder, "host" + _random.Next(3)), StringComparison.Ordinal)} }}").ToList();
        Add(spec, 1, $"volumes: [{string.Join(", ", volumes)}]");
        var isInit = Chance(0.2);
        var tested = Container("tested", volumes.Count);
        var other = Container("other", volumes.Count);
        Add(spec, 1, $"containers: [{(isInit ? other : tested)}]");
        Add(spec, isInit ? 1 : 0.1, $"initContainers: [{(isInit ? tested : other)}]");
        var text = $"apiVersion: v1\nkind: Pod\nmetadata: {{ name: pod-{number}, namespace: {Pick("default", "shop")} }}\nspec: {{ {string.Join(", ", spec)} }}\n";
        var read = ConfigReader.Read(text, "pod.yaml");
        Assert.Empty(read.Problems);
        var root = read.Documents[0].Value["spec"];
        return (read.Documents[0], (MappingNode)root[isInit ? "initContainers" : "containers"].Items[0]);
    }

    private List<string> PodSecurity()
    {
        var fields = new List<string>();
        Add(fields, 0.5, "runAsUser: " + Pick("0", "1000", "1001", "65532"));
        Add(fields, 0.3, "runAsGroup: " + Pick("0", "1000", "2000", "4000"));
        Add(fields, 0.3, "fsGroup: " + Pick("2000", "5000"));
        Add(fields, 0.3, "supplementalGroups: " + Pick("[]", "[7]", "[9, 8, 29]", "[3000, 3000]"));
        Add(fields, 0.4, "seccompProfile: " + Seccomp());
        Add(fields, 0.2, "sysctls: [{ name: net.core.somaxconn, value: '1024' }, { name: kernel/shm_rmid_forced, value: '1' }]");
        Add(fields, 0.2, "appArmorProfile: { type: Unconfined }");
        return fields;
    }

    private string Container(string name, int volumes)
    {
        var fields = new List<string> { "name: " + name, "image: " + TestImages.Container };
        Add(fields, 0.4, "command: " + Pick("[sh, -c, 'echo $(A) $$(A)']", "[/bin/true]", "[run, '$(MISSING)']"));
        Add(fields, 0.4, "args: " + Pick("[]", "[one, two]", "['--x=$(B)']"));
        Add(fields, 0.3, "workingDir: " + Pick("/work", "/"));
        Add(fields, 0.5, "env: [{ name: A, value: '1' }, { name: B, value: 'x$(A)' }, { name: PATH, value: /own }, { name: A, value: '2' }, { name: LANG, value: de }]");
        Add(fields, 0.1, "tty: " + Flag());
        Add(fields, 0.1, "stdin: " + Flag());
        Add(fields, 0.8, $"securityContext: {{ {string.Join(", ", Security())} }}");
        Add(fields, 0.6, $"resources: {{ {string.Join(", ", Resources())} }}");
        Add(fields, volumes == 0 ? 0 : 0.8, $"volumeMounts: [{string.Join(", ", Mounts(volumes))}]");
        Add(fields, 0.15, "volumeDevices: [{ name: block, devicePath: /dev/xvda }, { name: other, devicePath: /dev/xvdb }]");
        Add(fields, 0.2, "terminationMessagePath: /tmp/message");
        return $"{{ {string.Join(", ", fields)} }}";
    }

    private List<string> Security()
    {
        var fields = new List<string>();
        Add(fields, 0.3, "runAsUser: " + Pick("0", "1000", "1001", "70000"));
        Add(fields, 0.2, "runAsGroup: " + Pick("0", "1000", "6000"));
        Add(fields, 0.2, "privileged: " + Flag());
        Add(fields, 0.4, "readOnlyRootFilesystem: " + Flag());
        Add(fields, 0.4, "allowPrivilegeEscalation: " + Flag());
        Add(fields, 0.6, $"capabilities: {{ add: [{Some(Capabilities)}], drop: [{Some(Capabilities)}] }}");
        Add(fields, 0.4, "seccompProfile: " + Seccomp());
        Add(fields, 0.1, "procMount: " + Pick("Unmasked", "Default"));
        return fields;
    }

    private List<string> Resources()
    {
        var fields = new List<string>();
        Add(fields, 0.6, $"requests: {{ cpu: {Pick("10m", "1", "1.5", "300")}, memory: {Pick("64Mi", "1G", "0")} }}");
        Add(fields, 0.6, $"limits: {{ cpu: {Pick("5m", "2", "300")}, memory: {Pick("64Mi", "1.5Gi", "2000000000")} }}");
        return fields;
    }

    private IEnumerable<string> Mounts(int volumes)
    {
        foreach (var path in Paths.OrderBy(_ => _random.Next()).Take(_random.Next(1, 5)))
        {
            var fields = new List<string> { $"name: v{_random.Next(volumes)}", "mountPath: " + path };
            Add(fields, 0.4, "readOnly: " + Flag());
            Add(fields, 0.4, "mountPropagation: " + Pick("None", "HostToContainer", "Bidirectional"));
            Add(fields, 0.2, "subPath: part");
            yield return $"{{ {string.Join(", ", fields)} }}";
        }
    }

    private string Seccomp() => Pick("{ type: RuntimeDefault }", "{ type: Unconfined }", "{ type: Localhost, localhostProfile: profiles/log.json }");

    private string Some(string[] items) => string.Join(", ", items.OrderBy(_ => _random.Next()).Take(_random.Next(4)));

    private void Add(List<string> fields, double chance, string field)
    {
        if (Chance(chance))
        {
            fields.Add(field);
        }
    }

    private bool Chance(double chance) => _random.NextDouble() < chance;

    private string Flag() => Chance(0.5) ? "true" : "false";

    private string Pick(params string[] items) => items[_random.Next(items.Length)];
}

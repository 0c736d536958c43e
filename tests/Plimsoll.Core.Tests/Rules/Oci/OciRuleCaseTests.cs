using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules.Oci;

/// <summary>One line for each case beyond the examples: fields of a spec, and what the rule says.</summary>
public sealed class OciRuleCaseTests
{
    private const string Runc11 = "runtime: { runc: \"1.1.5\" }";
    private const string Runc12 = "runtime: { runc: \"1.2.2\" }";
    private const string Crun18 = "runtime: { crun: \"1.8.1\" }";

    private const string OneUser = "linux: { namespaces: [{ type: user }], uidMappings: [{ containerID: 0, hostID: 1000, size: 1 }], gidMappings: [{ containerID: 0, hostID: 1000, size: 1 }] }";

    [Theory]
    // What is open is silent.
    [InlineData("PLM4255", "...: 0", "", "")]
    [InlineData("PLM4295", "linux: { namespaces: [{ type: ?x }, { type: ?x }] }", "", "")]
    [InlineData("PLM4302", "hostname: a, linux: { namespaces: ?x }", "", "")]
    [InlineData("PLM4302", "hostname: ?x, linux: { namespaces: [] }", "", "")]
    [InlineData("PLM4302", "hostname: a, linux: { namespaces: [{ type: uts, path: /proc/1/ns/uts }] }", "", "")]
    // Only what a platform says is certain.
    [InlineData("PLM4251", "ociVersion: 1.2.0", Crun18, "Error")]
    [InlineData("PLM4251", "ociVersion: 1.2.0", Runc11, "")]
    [InlineData("PLM4251", "ociVersion: 1.0.2-dev", Crun18, "")]
    [InlineData("PLM4266", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, mode=7] }]", Runc12, "Error")]
    [InlineData("PLM4266", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, mode=7] }]", Runc11, "Warning")]
    [InlineData("PLM4266", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, copy-symlink] }]", Runc11, "")]
    [InlineData("PLM4285", "process: { scheduler: { policy: SCHED_OTHER, priority: 1 } }", Runc11, "Warning")]
    [InlineData("PLM4285", "process: { scheduler: { policy: SCHED_OTHER, priority: 1 } }", Runc12, "Error")]
    [InlineData("PLM4299", "linux: { namespaces: [{ type: user }] }", "", "Info Info")]
    [InlineData("PLM4299", "linux: { namespaces: [{ type: user }] }", Crun18, "Info Info")]
    [InlineData("PLM4299", "linux: { namespaces: [{ type: user }] }", Runc11, "Error Error")]
    [InlineData("PLM4299", "linux: { namespaces: [{ type: user, path: /a }] }", Runc11, "")]
    [InlineData("PLM4309", "linux: { namespaces: [{ type: user }], sysctl: { user.max_ipc_namespaces: '1' } }", Crun18, "Error")]
    [InlineData("PLM4309", "linux: { namespaces: [{ type: user }], sysctl: { user.max_ipc_namespaces: '1' } }", "runtime: { runc: \"1.4.0\" }", "")]
    [InlineData("PLM4356", "mounts: [{ destination: /proc/net/dev, type: bind, source: /b, options: [bind] }]", Runc12, "")]
    [InlineData("PLM4356", "mounts: [{ destination: /proc/net/dev, type: bind, source: /b, options: [bind] }]", "runtime: { runc: \"1.3.1\" }", "Error")]
    [InlineData("PLM4356", "mounts: [{ destination: /proc/meminfo, type: bind, source: /b, options: [bind] }]", Runc12, "")]
    [InlineData("PLM4363", "process: {}, linux: { namespaces: [{ type: mount }] }, mounts: []", Runc11, "Error")]
    [InlineData("PLM4363", "process: {}, linux: { namespaces: [{ type: mount }] }, mounts: []", Crun18, "")]
    [InlineData("PLM4368", "linux: { resources: { pids: { limit: 0 } } }", Runc12, "")]
    [InlineData("PLM4368", "linux: { resources: { pids: { limit: 0 } } }", "runtime: { runc: \"1.4.0\" }", "Warning")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, source: /b, options: [rbind, rro] }]", "kernel: \"5.10\"", "Error")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, source: /b, options: [rbind, rro] }]", "kernel: \"5.15\"", "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, exec] }]", "", "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, exec] }]", Runc12, "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, exec] }]", Crun18, "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, rw, rprivate, suid, dev] }]", Runc11, "Warning")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, rw] }]", Runc11, "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, exec, nosuid] }]", Runc11, "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, source: /b, options: [rbind, exec, ?x] }]", Runc11, "")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, type: tmpfs, options: [exec] }]", Runc11, "")]
    [InlineData("PLM4378", "linux: { resources: { cpu: { shares: 1024 } } }", "cgroup: v2, " + Runc12, "")]
    [InlineData("PLM4424", "linux: { namespaces: [{ type: time }] }", Runc11, "Error")]
    [InlineData("PLM4424", "linux: { memoryPolicy: { mode: MPOL_LOCAL } }", Runc12, "Warning")]
    // Values at their ends.
    [InlineData("PLM4353", "linux: { uidMappings: [{ containerID: 0, hostID: 0, size: 4294967295 }] }", "", "")]
    [InlineData("PLM4353", "linux: { uidMappings: [{ containerID: 1, hostID: 0, size: 4294967295 }] }", "", "Error")]
    [InlineData("PLM4354", "process: { user: { uid: 10 } }, linux: { namespaces: [{ type: user }], uidMappings: [{ containerID: 0, hostID: 9, size: 10 }] }", "", "Error")]
    [InlineData("PLM4354", "process: { user: { uid: 9 } }, linux: { namespaces: [{ type: user }], uidMappings: [{ containerID: 0, hostID: 9, size: 10 }] }", "", "")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { cpus: '0-3,7' } } }", "", "")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { cpus: '0-31:1/2' } } }", "", "")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { cpus: 'a-b' } } }", "", "Error")]
    [InlineData("PLM4317", "linux: { resources: { memory: { limit: 8, swap: -1 } } }", "", "")]
    [InlineData("PLM4317", "linux: { resources: { memory: { limit: 8, swap: 8 } } }", "", "")]
    [InlineData("PLM4317", "linux: { resources: { memory: { limit: 8, swap: 7 } } }", "", "Error")]
    [InlineData("PLM4317", "linux: { resources: { memory: { swap: 8 } } }", "", "Error")]
    [InlineData("PLM4366", "mounts: [{ destination: /a, type: tmpfs, options: [nosuid, size=64k, noswap, 'context=\"a:b:c:s0:c1,c2\"'] }]", "", "")]
    [InlineData("PLM4276", "process: { env: [A=b, my.name=c, 'X=', =y, Z] }", "", "Info Error Error")]
    [InlineData("PLM4307", "linux: { sysctl: { kernel/panic: '1', net/ipv4/ip_forward: '1' } }", "", "Error")]
    [InlineData("PLM4423", "ociVersion: 1.0.2-dev, linux: { timeOffsets: {} }", "", "")]
    [InlineData("PLM4423", "ociVersion: 1.0.2, linux: { netDevices: { time: { name: a } }, timeOffsets: {} }", "", "Warning Warning")]
    [InlineData("PLM4269", OneUser + ", mounts: [{ destination: /a, source: /b, options: [bind, ridmap] }]", "", "Info")]
    [InlineData("PLM4269", OneUser + ", mounts: [{ destination: /a, source: /b, options: [bind, ridmap] }]", Runc12, "Info")]
    [InlineData("PLM4269", OneUser + ", mounts: [{ destination: /a, source: /b, options: [bind, ridmap] }]", Crun18, "")]
    [InlineData("PLM4269", OneUser + ", mounts: [{ destination: /a, source: /b, options: [bind] }]", "", "")]
    [InlineData("PLM4269", "linux: { namespaces: [{ type: user }], uidMappings: [{ containerID: 0, hostID: 1000, size: 2 }], gidMappings: [{ containerID: 0, hostID: 1000, size: 1 }] }, mounts: [{ destination: /a, source: /b, options: [bind, ridmap] }]", "", "")]
    [InlineData("PLM4379", "windows: { resources: { cpu: { maximum: 10000, shares: 10001 } } }", "", "Error")]
    [InlineData("PLM4380", "windows: { resources: { cpu: { maximum: 100, shares: 0 } } }", "", "")]
    [InlineData("PLM4380", "windows: { resources: { cpu: { maximum: 100, shares: ?x } } }", "", "")]
    [InlineData("PLM4380", "windows: { resources: { cpu: { count: 1, shares: 1, maximum: 1 } } }", "", "Error")]
    [InlineData("PLM4429", "linux: { namespaces: [{ type: pid }, { type: mount }, { type: ipc }, { type: uts }, { type: user }] }", "", "")]
    [InlineData("PLM4431", "mounts: [{ destination: /sys, source: /sys, options: [rbind, ro] }, { destination: /s, source: /run/docker.sock, options: [bind] }]", "", "Warning")]
    public void Cases(string id, string fields, string node, string expected)
    {
        var version = fields.StartsWith("ociVersion", StringComparison.Ordinal) ? "" : "ociVersion: 1.2.0, ";
        var findings = RuleCase.Lint(id, node.Length == 0 ? "" : RuleCase.Node(node), ("config.json", $"{{ {version}{fields} }}"));

        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.Severity)));
    }

    [Fact]
    public void A_user_namespace_is_added_once_for_both_mappings()
    {
        var findings = RuleCase.Lint("PLM4298", "", ("config.json",
            "{ ociVersion: 1.2.0, linux: { namespaces: [], uidMappings: [{ containerID: 0, hostID: 1, size: 1 }], gidMappings: [{ containerID: 0, hostID: 1, size: 1 }] } }"));

        Assert.Equal(["Add a user namespace", null], findings.Select(finding => finding.Fix?.Title));
    }

    [Fact]
    public void Where_it_is_open_on_which_node_a_spec_runs_nothing_is_sure()
    {
        const string platform = """platforms: [{ name: prod, nodes: [{ name: old, runtime: { runc: "1.1.5" } }, { name: new, runtime: { runc: "1.2.2" } }] }]""";

        var finding = Assert.Single(RuleCase.Lint("PLM4424", platform, ("config.json", "{ ociVersion: 1.2.0, process: { ioPriority: { class: IOPRIO_CLASS_RT } } }")));

        Assert.Equal((Severity.Info, Plimsoll.Documents.Verdict.SomePath), (finding.Severity, finding.Verdict));
        Assert.Equal("field \"process.ioPriority\" is dropped on platform prod (node old, runc 1.1.5)", finding.Message);
    }

    [Theory]
    [InlineData("2", "v2", "")]
    [InlineData("512", "v2", "a weight of 20 on platform prod (node a, runc 1.3.1; node b, crun 1.22), and of 59 on platform prod (node c, crun 1.23)")]
    [InlineData("1024", "v2", "a weight of 39 on platform prod (node a, runc 1.3.1; node b, crun 1.22), and of 100 on platform prod (node c, crun 1.23)")]
    [InlineData("1024", "v1", "")]
    [InlineData("262144", "v2", "")]
    public void Shares_weigh_what_the_runtime_of_a_node_makes_of_them(string shares, string cgroup, string expected)
    {
        var platform = $$"""
            platforms:
              - name: prod
                nodes:
                  - { name: a, cgroup: {{cgroup}}, runtime: { runc: "1.3.1" } }
                  - { name: b, cgroup: {{cgroup}}, runtime: { crun: "1.22" } }
                  - { name: c, cgroup: {{cgroup}}, runtime: { crun: "1.23" } }
            """;

        var findings = RuleCase.Lint("PLM4378", platform, ("config.json", $"{{ ociVersion: 1.2.0, linux: {{ resources: {{ cpu: {{ shares: {shares} }} }} }} }}"));

        Assert.EndsWith(expected, string.Join(' ', findings.Select(finding => finding.Message)), StringComparison.Ordinal);
        Assert.Equal(expected.Length > 0, findings.Count > 0);
    }

    [Theory]
    [InlineData("PLM4355", "volumeMounts: [{ name: v, mountPath: /a/../b }]", "", ".destination\" is \"/a/../b\", which comes down to \"/b\"")]
    [InlineData("PLM4375", "volumeMounts: [{ name: v, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled }]", "containerd: \"2.0.1\", kernel: \"5.10\", runtime: { runc: \"1.2.2\" }",
        ".options[2]\" needs kernel 5.12 or later, which is not there on platform prod (node general, kernel 5.10)")]
    [InlineData("PLM4356", "volumeMounts: [{ name: v, mountPath: /proc/version }]", Runc12, " mounts something at \"/proc/version\", which is refused on platform prod (node general, runc 1.2.2)")]
    public void Rules_that_look_at_specs_of_Pods_speak_of_the_container(string id, string container, string node, string expected)
    {
        var pod = RuleCase.Pod("image: x, " + container, "volumes: [{ name: v, hostPath: { path: /srv } }]");

        var finding = Assert.Single(RuleCase.Lint(id, node.Length == 0 ? "" : RuleCase.Node(node), pod));

        Assert.StartsWith("container \"web\" ", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(expected, finding.Message, StringComparison.Ordinal);
        Assert.Equal(("web", "pod.yaml"), (finding.Container, finding.Origin.File));
    }
}

using Plimsoll.Core.Tests.Rules;
using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Effective;

/// <summary>Whatever stands in a manifest, there is a spec, and each value of it has a reason.</summary>
public sealed class EffectiveRobustnessTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, annotations: { container.apparmor.security.beta.kubernetes.io/web: localhost/x } }
        spec:
          hostNetwork: true
          hostPID: false
          hostIPC: false
          hostUsers: false
          shareProcessNamespace: true
          hostname: a
          setHostnameAsFQDN: false
          priorityClassName: p
          nodeSelector: { kubernetes.io/arch: arm64 }
          securityContext:
            runAsUser: 1
            runAsGroup: 2
            fsGroup: 3
            supplementalGroups: [4]
            supplementalGroupsPolicy: Strict
            seLinuxOptions: { level: s0 }
            seccompProfile: { type: Localhost, localhostProfile: x.json }
            appArmorProfile: { type: Localhost, localhostProfile: y }
            sysctls: [{ name: a.b, value: c }]
          volumes:
          - { name: a, emptyDir: {} }
          - { name: b, hostPath: { path: /x } }
          - { name: c, persistentVolumeClaim: { claimName: c, readOnly: true } }
          containers:
          - name: web
            image: x
            command: [a, $(B)]
            args: [c]
            workingDir: /w
            tty: true
            env: [{ name: B, value: c$(B) }, { name: C, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]
            volumeMounts:
            - { name: a, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled }
            - { name: b, mountPath: b, mountPropagation: Bidirectional, subPath: s }
            volumeDevices: [{ name: c, devicePath: /dev/x }]
            terminationMessagePath: /t
            resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 2, memory: 2Gi, hugepages-2Mi: 4Mi, example.com/gpu: 1 }, claims: [{ name: c }] }
            securityContext:
              privileged: false
              readOnlyRootFilesystem: true
              allowPrivilegeEscalation: false
              procMount: Default
              capabilities: { add: [NET_ADMIN, ALL], drop: [KILL] }
              seccompProfile: { type: RuntimeDefault }
        """;

    private static readonly string[] Odd = ["?x", "null", "", "-1", "99999999999999999999999", "1e400", "true", "word", "[]", "[?x]", "{}", "{ name: ?x }", "[[]]", "{ ...: x }"];

    [Fact]
    public void An_odd_value_anywhere_gives_a_spec()
    {
        var count = Nodes(TestTree.Mapping(Pod)).Count();
        for (var at = 0; at < count; at++)
        {
            foreach (var text in Odd)
            {
                var root = TestTree.Mapping(Pod);
                var node = Nodes(root).ElementAt(at);
                Replace(node, TestTree.Mapping("value: " + text)["value"]!);
                if (ConfigValue.Of(root)["spec"]["containers"].Items is not [MappingNode container, ..])
                {
                    continue;
                }

                foreach (var engine in new[] { "containerd", "crio" })
                {
                    var spec = Specs.Of(ConfigValue.Of(root)["spec"], container, engine: engine);

                    Assert.All(spec.Reasons, reason => Assert.NotEmpty(reason.Value.Text));
                    Assert.All(Nodes(spec.Root).Where(value => value is ScalarNode or UnknownNode), value => Assert.NotNull(spec.ReasonOf(value)));
                }
            }
        }
    }

    private static void Replace(ConfigNode node, ConfigNode by)
    {
        if (node.Parent is MappingNode mapping)
        {
            mapping.Set(mapping.Entries.ToList().First(entry => ReferenceEquals(entry.Value, node)).Key, by);
        }
        else if (node.Parent is SequenceNode list)
        {
            list[list.ToList().IndexOf(node)] = by;
        }
    }

    private static IEnumerable<ConfigNode> Nodes(ConfigNode node)
    {
        yield return node;
        var children = node switch
        {
            MappingNode mapping => mapping.Entries.ToList().Select(entry => entry.Value),
            SequenceNode list => list.ToList(),
            _ => [],
        };
        foreach (var child in children.SelectMany(Nodes))
        {
            yield return child;
        }
    }
}

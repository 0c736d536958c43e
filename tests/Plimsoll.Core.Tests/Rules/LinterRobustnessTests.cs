using Plimsoll.Documents;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>No document makes the linter throw, however wrong it is.</summary>
public sealed class LinterRobustnessTests
{
    private static readonly string Everything = """
        platforms:
          - name: prod
            nodes:
              - { name: a, containerd: "1.7.12", libseccomp: "2.5.4", runtime: { runc: "1.2.0-rc.1" } }
              - { name: b, docker: "24.0.7", runtime: { crun: "1.5" } }
              - { name: c }
            runtimeClasses:
              - { name: sysbox-runc, handler: sysbox-runc, runtime: { sysbox: "0.6.4" }, inner: { runc: "1.2.2" } }
              - { name: crun, handler: crun, runtime: { crun: } }
          - name: bare
            runtimeClasses: [{ name: crun, handler: crun, runtime: { crun: "0.18" } }]
        """;

    // Those that have to be asked for or told something as well.
    private static readonly RuleSet All = RuleSet.All.With(PodSecurityStandard.TryParse("restricted")!)
        .With(RuleList.Infos.Select(info => TestTree.Settings(info.Settings)).Aggregate((settings, below) => settings.Over(below)));

    [Fact]
    public void Mutations_of_every_example_are_survived()
    {
        var random = new Random(20260101);
        var examples = RuleList.All.SelectMany(rule => new[] { rule.Info.Bad!, rule.Info.Good! }).Append("""
            { apiVersion: v1, kind: List, items: [{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: { name: a }, handler: b }] }
            """).Append("""
            { ociVersion: "1.2.0", annotations: { io.containerd.cri.runtime-handler: crun }, root: { readonly: true },
              linux: { seccomp: { defaultAction: SCMP_ACT_ERRNO, listenerPath: a, syscalls: [{ names: [clone, write], action: SCMP_ACT_NOTIFY, args: [] }] } } }
            """).Append("""
            { apiVersion: argoproj.io/v1alpha1, kind: Rollout, spec: { template: { spec: { containers: [{ name: a, image: b }] } } } }
            """).ToList();
        var platforms = TestTree.Platforms(Everything);
        var reported = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < 24; i++)
            {
                var roots = TestTree.Documents(example, "a.json").Select(document => Mutated(document.Root, random)).ToList();
                var findings = Linter.Run(new([.. roots.Select(root => new ConfigDocument(root, "a.json"))], platforms) { Rules = All });
                reported += findings.Count;
                Assert.All(findings, finding => Assert.True(MessageOf(finding).Length > 0 && finding.Path is not null));
                Assert.Equal(findings.Select(MessageOf), Linter.Run(new([.. roots.Select(root => new ConfigDocument(root, "a.json"))], platforms) { Rules = All }).Select(MessageOf));
                foreach (var type in new[] { "Container", "PodSpec", "Deployment", "CronJob", "Other" })
                {
                    _ = roots[0] is MappingNode mapping ? Linter.RunFragment(mapping, type, platforms, All) : [];
                }
            }
        }

        // The mutations must leave enough whole for rules to look at.
        Assert.True(reported > 100, $"{reported} findings");
    }

    private static string MessageOf(Findings.Finding finding) => finding.Rule.Id + finding.Message;

    private static ConfigNode Mutated(ConfigNode node, Random random)
    {
        if (random.Next(40) == 0)
        {
            return random.Next(8) switch
            {
                0 => new UnknownNode(),
                1 => ScalarNode.Null(),
                2 => ScalarNode.Integer(random.Next()),
                3 => ScalarNode.String(""),
                4 => ScalarNode.Boolean(true),
                5 => new MappingNode(),
                6 => Wrapped(node),
                _ => new SequenceNode { IsOpen = true },
            };
        }

        if (node is MappingNode mapping)
        {
            var copy = new MappingNode { IsOpen = random.Next(40) == 0 };
            foreach (var entry in mapping.Entries)
            {
                copy.Set(random.Next(80) == 0 ? "name" : entry.Key, Mutated(entry.Value, random));
            }

            return copy;
        }

        if (node is SequenceNode list)
        {
            var copy = new SequenceNode { IsOpen = random.Next(40) == 0 };
            foreach (var item in list)
            {
                copy.Add(Mutated(item, random));
            }

            return copy;
        }

        return node.Clone();
    }

    private static SequenceNode Wrapped(ConfigNode node)
    {
        var list = new SequenceNode();
        list.Add(node.Clone());
        return list;
    }
}

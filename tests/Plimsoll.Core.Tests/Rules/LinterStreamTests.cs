using System.Runtime.CompilerServices;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Rules;

public sealed class LinterStreamTests
{
    // The class comes after the Pod that names it, so the Pod has to wait.
    private const string Project = """
        apiVersion: v1
        kind: Pod
        metadata: { name: runner }
        spec:
          runtimeClassName: nested
          containers: [{ name: docker, image: example.com/a:1, securityContext: { readOnlyRootFilesystem: true } }]
        ---
        defaultAction: SCMP_ACT_NOTIFY
        listenerPath: agent.sock
        ---
        neither: this nor that
        ---
        apiVersion: node.k8s.io/v1
        kind: RuntimeClass
        metadata: { name: nested }
        handler: sysbox-runc
        """;

    [Fact]
    public void Documents_one_by_one_give_the_findings_of_all_at_once()
    {
        var documents = ConfigReader.Read(Project, "project.yaml").Documents;
        var expected = Linter.Run(new LintProject(documents, PlatformSet.Empty));

        var actual = Linter.Run(documents.Select(document => document), PlatformSet.Empty);

        Assert.Equal(expected.Select(Shown), actual.Select(Shown));
        Assert.Equal("PLM2005", actual[0].Rule.Id);
        Assert.Contains(actual, finding => finding.Rule.Id == "PLM2002");
        Assert.Equal("PLM7004", actual[^1].Rule.Id);
    }

    [Fact]
    public void A_document_of_which_nothing_is_said_is_let_go()
    {
        var seen = new List<WeakReference>();

        Linter.Run(Plain(seen), PlatformSet.Empty);

        Assert.False(seen[0].IsAlive);
    }

    private static string Shown(Finding finding) => $"{finding.Origin}: {finding.Rule.Id} {finding.Message}";

    private static IEnumerable<ConfigDocument> Plain(List<WeakReference> seen)
    {
        for (var i = 0; i < 100; i++)
        {
            if (i == 99)
            {
                GC.Collect();
                Assert.False(seen[0].IsAlive);
            }

            yield return Pod(seen);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ConfigDocument Pod(List<WeakReference> seen)
    {
        var pod = ConfigReader.Read("{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: b}]}}").Documents[0];
        seen.Add(new(pod));
        return pod;
    }
}

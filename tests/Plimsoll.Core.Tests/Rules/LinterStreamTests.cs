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
        Assert.Contains(actual, finding => finding.Rule.Id == "PLM2005");
        Assert.Contains(actual, finding => finding.Rule.Id == "PLM2002");
        Assert.Equal("PLM7004", actual[^1].Rule.Id);
    }

    private static string Shown(Finding finding) => $"{finding.Origin}: {finding.Rule.Id} {finding.Message}";
}

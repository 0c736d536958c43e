using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>What rules say of documents that others wrote: nothing that a careful reader would call false, and never an exception.</summary>
public sealed class QuietTests
{
    /// <summary>Everything that any of the five rules looks for is in range here.</summary>
    private const string Platforms = """
        platforms:
          - name: old
            kubernetes: "1.30"
            nodes:
              - name: general
                kernel: "5.15"
                cgroup: v2
                libseccomp: "2.5.3"
                containerd: "1.7.12"
                runtime: { runc: "1.2.0-rc.1" }
            runtimeClasses:
              - { name: sysbox-runc, handler: sysbox-runc, runtime: { sysbox: "0.6.4" }, inner: { runc: "1.2.2" } }
              - { name: crun, handler: crun, runtime: { crun: "1.5" } }
        """;

    [SharedFact]
    public void Projects_that_work_get_no_error()
    {
        var findings = Linter.Run(new LintProject(SharedDocuments.Of("conformance/real-manifests"), PlatformSet.Empty));

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    [SharedFact]
    public void What_is_said_of_projects_that_work_is_published()
    {
        var findings = Linter.Run(new LintProject(SharedDocuments.Of("conformance/real-manifests"), PlatformSet.Empty) { Rules = RuleSet.All });

        Golden.Equal("docs/quiet.md", QuietPage.Render(findings));
    }

    [SharedFact]
    public void On_an_old_platform_the_one_privileged_container_of_working_projects_is_at_risk()
    {
        var finding = Assert.Single(Linter.Run(new LintProject(SharedDocuments.Of("conformance/real-manifests"), Declared()) { Rules = PlatformRules }));

        Assert.Equal("PLM2004", finding.Rule.Id);
        Assert.Equal("splunk", finding.Container);
    }

    [SharedFact]
    public void Every_document_is_linted_without_an_exception()
    {
        var documents = SharedDocuments.Of("conformance");

        Assert.True(documents.Count > 3000, $"only {documents.Count} documents were found");
        foreach (var platforms in new[] { PlatformSet.Empty, Declared() })
        {
            Assert.NotEmpty(Linter.Run(new LintProject(documents, platforms)));
        }
    }

    private static RuleSet PlatformRules => RuleSet.Only([.. RuleList.Infos.Select(info => info.Id).Where(id => id.StartsWith("PLM2", StringComparison.Ordinal))]);

    private static PlatformSet Declared() =>
        PlatformFile.Read(Assert.Single(ConfigReader.Read(Platforms, PlatformFile.FileName).Documents)).Platforms;
}

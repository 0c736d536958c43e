using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>Runs all rules over a project, or over a part of an object.</summary>
public static class Linter
{
    /// <summary>The findings, sorted by document, then place, then rule. Never throws on any document.</summary>
    public static IReadOnlyList<Finding> Run(LintProject project, CancellationToken cancellationToken = default) =>
        Run(project.Documents, project.Platforms, cancellationToken);

    /// <summary>
    /// The same for documents that come one by one, such as those of <see cref="Text.ConfigReader.ReadEach"/>:
    /// most are let go as soon as they were looked at, so a project is never held in memory as a whole.
    /// </summary>
    /// <param name="documents">The documents, in the order in which findings are to be reported; walked once.</param>
    /// <param name="platforms">The declared platforms; empty if there is no platforms file.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<Finding> Run(
        IEnumerable<ConfigDocument> documents, PlatformSet platforms, CancellationToken cancellationToken = default)
    {
        var pass = new ProjectPass(platforms, cancellationToken);
        foreach (var document in documents)
        {
            pass.Look(document);
        }

        return pass.Finish();
    }

    /// <summary>
    /// The findings in a part of an object of which nothing else is seen, such as a container that a method builds.
    /// Whatever depends on the rest stays unsaid.
    /// </summary>
    /// <param name="node">The part.</param>
    /// <param name="schemaType">
    /// What it is: the name of a type in the schema, such as <c>io.k8s.api.core.v1.Container</c>, <c>...PodSpec</c>,
    /// <c>...PodTemplateSpec</c> or <c>io.k8s.api.apps.v1.Deployment</c>. For any other type the keys of the node decide.
    /// </param>
    /// <param name="platforms">The declared platforms.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<Finding> RunFragment(
        MappingNode node, string schemaType, PlatformSet platforms, CancellationToken cancellationToken = default)
    {
        var index = new ProjectIndex();
        index.Complete();
        var run = new Run(new(platforms, index), index, cancellationToken);
        var type = schemaType.Substring(schemaType.LastIndexOf('.') + 1);
        if (type is "Container" or "EphemeralContainer")
        {
            var pod = new PodScope(run, null, ConfigValue.Of(new UnknownNode()));
            RuleChecks.Check(new ContainerScope(pod, node, type == "Container" ? "container" : "ephemeral container"));
        }
        else if (PodFinder.OfType(ConfigValue.Of(node), type) is { } spec)
        {
            RuleChecks.Check(new PodScope(run, null, spec));
        }
        else
        {
            CheckByContent(run, node);
        }

        // The document was only a way to look at the node.
        return FindingOrder.Sort(run.Findings.ConvertAll(finding => finding with { Document = null }), null);
    }

    private static void CheckByContent(Run run, MappingNode node)
    {
        var document = new ConfigDocument(node);
        switch (document.Kind)
        {
            case DocumentKind.Seccomp:
                RuleChecks.Check(SeccompScope.Of(run, node));
                break;
            case DocumentKind.Kubernetes when ParsedProfile.IsOperatorObject(document):
                CheckProfile(run, document);
                break;
            case DocumentKind.Kubernetes:
                foreach (var spec in PodFinder.Find(document))
                {
                    RuleChecks.Check(new PodScope(run, document, spec));
                }

                break;
            case DocumentKind.OciSpec:
                RuleChecks.Check(new OciScope(run, document, node));
                break;
        }
    }

    private static void CheckProfile(Run run, ConfigDocument document)
    {
        if (SeccompScope.Of(run, document) is { } scope)
        {
            RuleChecks.Check(scope);
        }
    }
}

using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Runs all rules over a project, or over a part of an object.</summary>
public static class Linter
{
    private static readonly IPodRule[] PodRules = [.. RuleList.All.OfType<IPodRule>()];
    private static readonly IContainerRule[] ContainerRules = [.. RuleList.All.OfType<IContainerRule>()];
    private static readonly ISeccompRule[] SeccompRules = [.. RuleList.All.OfType<ISeccompRule>()];
    private static readonly IOciRule[] OciRules = [.. RuleList.All.OfType<IOciRule>()];

    /// <summary>The findings, sorted by document, then place, then rule. Never throws on any document.</summary>
    public static IReadOnlyList<Finding> Run(LintProject project, CancellationToken cancellationToken = default)
    {
        var index = new ProjectIndex(project.Documents);
        var run = new Run(new(project.Platforms, index), index, cancellationToken);
        var profiles = new List<ConfigDocument>();
        foreach (var document in project.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FormFindings.ForUnknownDocument(document) is { } unknown)
            {
                run.Add(unknown);
            }

            Check(run, document, profiles);
        }

        // Profiles come last: only now is it known which Pods use them.
        foreach (var profile in profiles)
        {
            if (SeccompScope.Of(run, profile) is { } scope)
            {
                Check(scope);
            }
        }

        return FindingOrder.Sort(run.Findings, project.Documents);
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
        var index = new ProjectIndex([]);
        var run = new Run(new(platforms, index), index, cancellationToken);
        var type = schemaType.Substring(schemaType.LastIndexOf('.') + 1);
        if (type is "Container" or "EphemeralContainer")
        {
            var pod = new PodScope(run, null, ConfigValue.Of(new UnknownNode()));
            Check(new ContainerScope(pod, node, type == "Container" ? "container" : "ephemeral container"));
        }
        else if (PodFinder.OfType(ConfigValue.Of(node), type) is { } spec)
        {
            Check(new PodScope(run, null, spec));
        }
        else
        {
            CheckByContent(run, node);
        }

        // The document was only a way to look at the node.
        return FindingOrder.Sort(run.Findings.ConvertAll(finding => finding with { Document = null }), []);
    }

    private static void CheckByContent(Run run, MappingNode node)
    {
        var document = new ConfigDocument(node);
        if (document.Kind == DocumentKind.Seccomp)
        {
            Check(SeccompScope.Of(run, node));
            return;
        }

        var profiles = new List<ConfigDocument>();
        Check(run, document, profiles);
        foreach (var scope in profiles.Select(profile => SeccompScope.Of(run, profile)).OfType<SeccompScope>())
        {
            Check(scope);
        }
    }

    private static void Check(Run run, ConfigDocument document, List<ConfigDocument> profiles)
    {
        switch (document.Kind)
        {
            case DocumentKind.Kubernetes when SeccompScope.IsOperatorProfile(document):
            case DocumentKind.Seccomp:
                profiles.Add(document);
                break;
            case DocumentKind.Kubernetes:
                foreach (var spec in PodFinder.Find(document))
                {
                    Check(new PodScope(run, document, spec));
                }

                break;
            case DocumentKind.OciSpec when document.Root is MappingNode root:
                Check(new OciScope(run, document, root));
                break;
        }
    }

    private static void Check(PodScope pod)
    {
        foreach (var rule in PodRules)
        {
            rule.Check(pod);
        }

        foreach (var container in pod.Containers())
        {
            Check(container);
        }
    }

    private static void Check(ContainerScope container)
    {
        NoteProfile(container);
        foreach (var rule in ContainerRules)
        {
            rule.Check(container);
        }
    }

    private static void Check(SeccompScope profile)
    {
        foreach (var rule in SeccompRules)
        {
            rule.Check(profile);
        }
    }

    private static void Check(OciScope spec)
    {
        foreach (var rule in OciRules)
        {
            rule.Check(spec);
        }

        if (SeccompScope.Of(spec) is { } profile)
        {
            Check(profile);
        }
    }

    /// <summary>Remembers where a profile is used; a privileged container runs without the profile that it names.</summary>
    private static void NoteProfile(ContainerScope container)
    {
        var profile = container.Effective("seccompProfile");
        if (profile["localhostProfile"].Text is { } name
            && profile["type"].Is("Localhost") == Verdict.Definite
            && container.SecurityContext["privileged"].Is(true) != Verdict.Definite
            && container.Run.Index.Profile(name) is { } document)
        {
            container.Run.Uses.Add(document, container.Pod.Targets);
        }
    }
}

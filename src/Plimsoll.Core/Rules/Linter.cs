using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Runs rules over a project, or over a part of an object.</summary>
public static class Linter
{
    /// <summary>The findings, sorted by document, then place, then rule. Never throws on any document.</summary>
    public static IReadOnlyList<Finding> Run(LintProject project, CancellationToken cancellationToken = default) =>
        Run(project.Documents, project.Platforms, project.Rules, project.Allowed, cancellationToken);

    /// <summary>The same for documents that come one by one, such as those of <see cref="Text.ConfigReader.ReadEach"/>.</summary>
    /// <param name="documents">The documents, in the order in which findings are to be reported; walked once.</param>
    /// <param name="platforms">The declared platforms; empty if there is no platforms file.</param>
    /// <param name="rules">The rules that run; <see cref="RuleSet.Default"/> if not given.</param>
    /// <param name="allowed">Takes up what allowances in the manifests accept, and holds the date of the build.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<Finding> Run(
        IEnumerable<ConfigDocument> documents,
        PlatformSet platforms,
        RuleSet? rules = null,
        AllowedFindings? allowed = null,
        CancellationToken cancellationToken = default) =>
        Run(documents, platforms, rules ?? RuleSet.Default, allowed ?? new(), static () => false, cancellationToken);

    /// <summary>The same for a project that may have documents which nobody could read; asked when the last one is in.</summary>
    internal static IReadOnlyList<Finding> Run(
        IEnumerable<ConfigDocument> documents, PlatformSet platforms, RuleSet rules, AllowedFindings allowed, Func<bool> hasUnread, CancellationToken cancellationToken = default)
    {
        var pass = new ProjectPass(platforms, rules, allowed, null, cancellationToken) { HasUnread = hasUnread };
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
        MappingNode node, string schemaType, PlatformSet platforms, CancellationToken cancellationToken = default) =>
        RunFragment(node, schemaType, platforms, RuleSet.Default, cancellationToken);

    /// <summary>The same with a choice of rules.</summary>
    /// <param name="node">The part.</param>
    /// <param name="schemaType">What it is.</param>
    /// <param name="platforms">The declared platforms.</param>
    /// <param name="rules">The rules that run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<Finding> RunFragment(
        MappingNode node, string schemaType, PlatformSet platforms, RuleSet rules, CancellationToken cancellationToken = default)
    {
        var nothing = new ProjectIndex();
        nothing.Complete();
        return RunFragment(node, schemaType, platforms, rules, nothing, cancellationToken);
    }

    /// <summary>The same with documents that the part may refer to.</summary>
    internal static IReadOnlyList<Finding> RunFragment(
        MappingNode node, string schemaType, PlatformSet platforms, RuleSet rules, ProjectIndex index, CancellationToken cancellationToken)
    {
        var run = new Run(new(platforms, index), index, cancellationToken) { Chosen = rules };
        if (schemaType.StartsWith(OciCheck.Types, StringComparison.Ordinal))
        {
            OciCheck.Check(run, node, schemaType);
        }
        else
        {
            SchemaCheck.Check(run, node, schemaType);
        }

        new FragmentPass(run, rules.Checks).Look(node, schemaType);

        if (run.Findings.Count == 0)
        {
            return [];
        }

        // The document was only a way to look at the node.
        return FindingOrder.Sort([Array.ConvertAll(new AllowancePass(new()).Apply(run.Findings), finding => finding with { Document = null })], null);
    }

    /// <summary>
    /// The findings in objects that are whole and stand together, while the project may have others that are not seen:
    /// what is missing in an object is missing, and what is missing beside it is not known.
    /// </summary>
    internal static IReadOnlyList<Finding> RunObjects(
        IReadOnlyList<ConfigDocument> objects, PlatformSet platforms, RuleSet rules, ProjectIndex beside, CancellationToken cancellationToken)
    {
        var pass = new ProjectPass(platforms, rules, new(), beside, cancellationToken);
        foreach (var item in objects)
        {
            pass.Look(item);
        }

        return pass.Finish();
    }

    /// <summary>What such objects are to each other; what each is by itself is left out.</summary>
    internal static IReadOnlyList<Finding> RunBetween(
        IReadOnlyList<ConfigDocument> objects, PlatformSet platforms, RuleSet rules, ProjectIndex beside, CancellationToken cancellationToken)
    {
        var pass = new OpenProjectPass(new(new(platforms, beside), beside, cancellationToken) { Chosen = rules }, rules.Checks);
        foreach (var item in objects)
        {
            pass.Look(item);
        }

        return pass.Finish();
    }
}

using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>
/// One pass over the documents of a project. A document is looked at when it comes and then let go,
/// unless it refers to others, which may come later, or others may refer to it, or something is said of it.
/// </summary>
internal sealed class ProjectPass
{
    private readonly ProjectIndex _index = new();
    private readonly Run _run;
    private readonly List<ConfigDocument> _referring = [];
    private readonly List<ConfigDocument> _profiles = [];
    private Dictionary<ConfigDocument, int>? _positions;
    private int _position;

    public ProjectPass(PlatformSet platforms, CancellationToken cancellationToken) =>
        _run = new(new(platforms, _index), _index, cancellationToken);

    public void Look(ConfigDocument document)
    {
        _run.CancellationToken.ThrowIfCancellationRequested();
        var findings = _run.Findings.Count;
        _index.Add(document);
        if (FormFindings.ForUnknownDocument(document) is { } unknown)
        {
            _run.Add(unknown);
        }

        if (Check(document) || _run.Findings.Count > findings)
        {
            _positions ??= [];
            _positions[document] = _position;
        }

        _position++;
    }

    /// <summary>Looks at what had to wait for the last document, and gives all findings.</summary>
    public IReadOnlyList<Finding> Finish()
    {
        _index.Complete();
        foreach (var document in _referring)
        {
            _run.CancellationToken.ThrowIfCancellationRequested();
            CheckPods(document);
        }

        // Profiles come last: only now is it known which Pods use them.
        foreach (var profile in _profiles)
        {
            if (SeccompScope.Of(_run, profile) is { } scope)
            {
                RuleChecks.Check(scope);
            }
        }

        return FindingOrder.Sort(_run.Findings, _positions);
    }

    /// <summary>Looks at a document; true if it has to be kept for later.</summary>
    private bool Check(ConfigDocument document)
    {
        switch (document.Kind)
        {
            case DocumentKind.Kubernetes when ParsedProfile.IsOperatorObject(document):
            case DocumentKind.Seccomp:
                _profiles.Add(document);
                return true;
            case DocumentKind.Kubernetes when Refers(document):
                _referring.Add(document);
                return true;
            case DocumentKind.Kubernetes:
                CheckPods(document);
                return false;
            case DocumentKind.OciSpec when document.Root is MappingNode root:
                RuleChecks.Check(new OciScope(_run, document, root));
                return false;
            default:
                return false;
        }
    }

    private static bool Refers(ConfigDocument document)
    {
        foreach (var spec in PodFinder.Find(document))
        {
            if (PodReferences.AnyIn(spec))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckPods(ConfigDocument document)
    {
        foreach (var spec in PodFinder.Find(document))
        {
            RuleChecks.Check(new PodScope(_run, document, spec));
        }
    }
}

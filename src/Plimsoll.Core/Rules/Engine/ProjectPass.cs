using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Kustomize;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>
/// One pass over the documents of a project. Documents are taken up as they come; what may refer to others
/// is looked at when the last one is in.
/// </summary>
internal sealed class ProjectPass
{
    private readonly ProjectIndex _index;
    private readonly bool _isOpen;
    private readonly Run _run;
    private readonly RuleChecks _checks;
    private readonly RuleSet _rules;
    private readonly AllowancePass _allowances;
    private readonly List<ConfigDocument> _documents = [];
    private readonly Dictionary<ConfigDocument, int> _positions = [];
    private readonly List<Finding[]> _settled = [];
    private SchemaCheck? _schema;

    /// <param name="platforms">The declared platforms.</param>
    /// <param name="rules">The rules that run.</param>
    /// <param name="allowed">Takes up what allowances accept.</param>
    /// <param name="beside">What the documents may refer to, if they are not all of the project; null if they are.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    public ProjectPass(PlatformSet platforms, RuleSet rules, AllowedFindings allowed, ProjectIndex? beside, CancellationToken cancellationToken)
    {
        _isOpen = beside is not null;
        _index = beside ?? new();
        _rules = rules;
        _allowances = new(allowed);
        _run = new(new(platforms, _index), _index, cancellationToken) { Chosen = rules };
        _checks = rules.Checks;
    }

    /// <summary>Whether there are documents that nobody could read, which may hold what others refer to.</summary>
    public Func<bool> HasUnread { get; init; } = static () => false;

    public void Look(ConfigDocument document)
    {
        _run.CancellationToken.ThrowIfCancellationRequested();
        _positions[document] = _positions.Count;
        if (!_isOpen)
        {
            _index.Add(document);
        }

        if (document.Kind is DocumentKind.Kubernetes or DocumentKind.Seccomp or DocumentKind.OciSpec or DocumentKind.OciState or DocumentKind.OciFeatures)
        {
            _documents.Add(document);
        }
        else if (!_isOpen && FormFindings.ForUnknownDocument(document) is { } unknown)
        {
            _run.Add(unknown);
        }
    }

    /// <summary>Looks at the documents, and gives all findings.</summary>
    public IReadOnlyList<Finding> Finish()
    {
        _index.Complete();
        var objects = new List<DocumentScope>();
        var workloads = new List<WorkloadScope>();
        var specs = new List<OciScope>();
        foreach (var document in _documents)
        {
            _run.CancellationToken.ThrowIfCancellationRequested();
            if (document.Kind == DocumentKind.Kubernetes)
            {
                CheckObjects(document, objects, workloads);
            }
            else if (document.Kind != DocumentKind.Seccomp)
            {
                CheckOci(document, specs);
            }

            Settle();
        }

        _checks.Check(new ProjectScope(_run, objects, workloads, specs) { IsOpen = _isOpen || HasUnread() || objects.Exists(static item => item.Kind is "Kustomization" or "Component" && Kustomization.ReachesOut(item.Value)) });

        // Profiles come last: only now is it known which Pods use them.
        foreach (var document in _documents)
        {
            if (IsProfile(document) && SeccompScope.Of(_run, document) is { } scope)
            {
                _checks.Check(scope);
            }
        }

        Settle();
        var findings = new List<Finding>();
        foreach (var document in _documents)
        {
            if (document.Kind == DocumentKind.OciSpec)
            {
                findings.AddRange(_allowances.Problems(document.Value, document, _rules, _isOpen));
            }
        }

        AddProblems(findings, objects, workloads);
        _settled.Add(findings.ToArray());
        return FindingOrder.Sort(_settled, _positions);
    }

    /// <summary>Takes up what was found so far: document by document, while each is still in the processor's cache.</summary>
    private void Settle()
    {
        if (_run.Findings.Count > 0)
        {
            _settled.Add(_allowances.Apply(_rules.IsStrict ? _run.Findings.ConvertAll(Raised) : _run.Findings));
            _run.Forget();
        }
    }

    private static Finding Raised(Finding finding) => finding with { Severity = finding.Severity == Severity.Info ? Severity.Warning : Severity.Error };

    private void AddProblems(List<Finding> findings, List<DocumentScope> objects, List<WorkloadScope> workloads)
    {
        foreach (var item in objects)
        {
            findings.AddRange(_allowances.Problems(item.Value, item.Document, _rules, _isOpen));
        }

        foreach (var workload in workloads)
        {
            if (workload.Pod.Spec.Node?.Parent is MappingNode template && template != workload.Value.Node)
            {
                findings.AddRange(_allowances.Problems(ConfigValue.Of(template), workload.Document, _rules, _isOpen));
            }
        }
    }

    private static bool IsProfile(ConfigDocument document) =>
        document.Kind == DocumentKind.Seccomp || (document.Kind == DocumentKind.Kubernetes && ParsedProfile.IsOperatorObject(document));

    private void CheckObjects(ConfigDocument document, List<DocumentScope> objects, List<WorkloadScope> workloads)
    {
        if (_rules.ChecksForm)
        {
            (_schema ??= new(_run)).Check(document);
        }

        foreach (var item in ObjectFinder.Find(_run, document))
        {
            objects.Add(item);
            _checks.Check(item, workloads);
        }
    }

    private void CheckOci(ConfigDocument document, List<OciScope> specs)
    {
        OciCheck.Check(_run, document);
        if (document.Kind == DocumentKind.OciSpec && document.Root is MappingNode root)
        {
            specs.Add(new(_run, document, root));
            _checks.Check(specs[specs.Count - 1]);
        }
    }
}

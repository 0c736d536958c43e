namespace Plimsoll.Findings;

/// <summary>What is said of a rule apart from its logic. The compiler's descriptors, the docs pages and <c>--format sarif</c> are made from it.</summary>
public sealed record RuleInfo
{
    /// <summary><c>PLM</c> and four digits; the first digit is the subject.</summary>
    public required string Id { get; init; }

    /// <summary>A short name in lower case with hyphens that states the risk, such as <c>nested-runc-in-sysbox</c>.</summary>
    public required string Name { get; init; }

    /// <summary>A noun phrase, for lists.</summary>
    public required string Title { get; init; }

    /// <summary>What the rule is about.</summary>
    public required Category Category { get; init; }

    /// <summary>The severity of a definite finding, unless the rule says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What goes wrong, and why.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Remedy { get; init; }

    /// <summary>Where the facts come from: links to upstream sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A YAML or JSON fragment that the rule reports.</summary>
    public string? Bad { get; init; }

    /// <summary>The platforms file for which <see cref="Bad"/> is bad, if the rule depends on one.</summary>
    public string? Platforms { get; init; }

    /// <summary>The rules file for which <see cref="Bad"/> is bad, if the rule has to be told something.</summary>
    public string? Settings { get; init; }

    /// <summary>What a project can say to the rule. A rule with options is silent until one of them is given.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>The same fragment, mended.</summary>
    public string? Good { get; init; }

    /// <summary>
    /// What other tools call the same check: the tool, a slash and its id, such as <c>checkov/CKV_K8S_16</c>, <c>kube-linter/privileged-container</c>.
    /// The tools: checkov, cdk8s, datree, kube-linter, kube-score, kubescape, kubesec, kyverno, monokle, polaris, psa, runtime-tools, runc, trivy.
    /// </summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The id of the check of Pod Security admission that the rule is, such as <c>capabilities_restricted</c>; null for other rules.</summary>
    public string? Psa { get; init; }

    /// <summary>The release of Plimsoll that brought the rule.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>The versions of Kubernetes to which the rule applies, in words, if not to all: <c>1.34 and later</c>.</summary>
    public string? Versions { get; init; }

    /// <summary>Whether the rule runs only where it is asked for.</summary>
    public bool IsOptIn { get; init; }

    /// <summary>
    /// Whether it looks at how a document is written down. The compiler leaves it to whoever writes: an object of the official client, say, is written
    /// in the order of its class, not of its initialiser.
    /// </summary>
    public bool IsOfText { get; init; }

    /// <summary>Where to read more: the first of the sources, or null.</summary>
    public string? HelpUri => Sources.Count > 0 ? Sources[0] : null;
}

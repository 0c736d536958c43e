using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>An OCI runtime spec: a <c>config.json</c>, or what a platform makes of a container of a Pod.</summary>
internal sealed class OciScope : Scope
{
    // containerd and CRI-O write down which handler a container was made for.
    private static readonly string[] HandlerAnnotations = ["io.containerd.cri.runtime-handler", "io.kubernetes.cri-o.RuntimeHandler"];

    private readonly EffectiveSpec? _effective;
    private readonly string? _container;

    public OciScope(Run run, ConfigDocument? document, MappingNode node)
        : base(run, document)
    {
        Value = ConfigValue.Of(node);
        Handler = HandlerAnnotations.Select(key => Value["annotations"][key].Text).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        Targets = Handler is null ? run.Targets.All : run.Targets.ForHandler(Handler);
        IsBound = Handler is not null;
        Subject = "the spec";
    }

    private OciScope(ContainerScope container, EffectiveSpec effective, IReadOnlyList<RuntimeTarget> targets)
        : base(container.Run, container.Document)
    {
        _effective = effective;
        _container = container.Name;
        Value = ConfigValue.Of(effective.Root);
        Handler = HandlerOf(container.Pod);
        Targets = targets;
        IsBound = true;
        Subject = container.Subject;
    }

    public ConfigValue Value { get; }

    /// <summary>The handler that the spec was made for, if it says so.</summary>
    public string? Handler { get; }

    /// <summary>Where the spec can run: with the handler it names, or else everywhere.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }

    /// <summary>Whether the spec surely runs at its targets; one that names no handler may run at any of them.</summary>
    public bool IsBound { get; }

    /// <summary>Whether this is what a platform makes of a container of a Pod.</summary>
    public bool IsEffective => _effective is not null;

    /// <summary>How a message names the spec.</summary>
    public string Subject { get; }

    /// <summary>The specs that the targets of a Pod make of a container; targets that make the same one share it.</summary>
    public static IEnumerable<OciScope> Of(ContainerScope container)
    {
        var profiles = new ProjectProfiles(container.Run.Index);
        if (container.Pod.Targets.Count == 0)
        {
            yield return new(container, EffectiveSpec.Of(container.Pod.Spec, container.Node, SpecTarget.None, profiles), []);
        }

        foreach (var group in container.Pod.Targets.GroupBy(Key))
        {
            var target = group.Key with { Node = group.First().Node };
            yield return new(container, EffectiveSpec.Of(container.Pod.Spec, container.Node, target, profiles), [.. group]);
        }
    }

    /// <summary>The node that was written so that a value came about: of a file the value itself, of a Pod the one in the manifest; null if the platform made it.</summary>
    public ConfigNode? SourceOf(ConfigNode node) => _effective is null ? node : _effective.SourceOf(node);

    /// <summary>Says it of the line of the manifest, if there is one that brought the value about.</summary>
    public override void Report(
        Rule rule,
        ConfigNode node,
        string message,
        Severity? severity = null,
        Verdict verdict = Verdict.Definite,
        string? platform = null,
        string? container = null,
        Fix? fix = null,
        IReadOnlyList<ConfigNode>? related = null,
        ConfigDocument? about = null,
        string? subject = null)
    {
        if (_effective is null)
        {
            base.Report(rule, node, message, severity, verdict, platform, container, fix, related, about, subject);
        }
        else if (_effective.SourceOf(node) is { } source)
        {
            base.Report(rule, source, message, severity, verdict, platform, container ?? _container, Translate(fix), Sources(related), about, subject);
        }
    }

    private List<ConfigNode> Sources(IReadOnlyList<ConfigNode>? nodes)
    {
        var sources = new List<ConfigNode>();
        foreach (var node in nodes ?? [])
        {
            if (_effective!.SourceOf(node) is { } source)
            {
                sources.Add(source);
            }
        }

        return sources;
    }

    // The names of nodes do not tell in a spec.
    private static SpecTarget Key(RuntimeTarget target) => new(target.Node is { } node ? node with { Name = "", Runtime = null, Libseccomp = null } : null, target.Platform.Kubernetes);

    /// <summary>The handler of a Pod's runtime class, or, with no RuntimeClass in sight, the name that installers give the class.</summary>
    private static string? HandlerOf(PodScope pod) => pod.RuntimeClassName.Text is { } name
        ? pod.Handler ?? (pod.Run.Index.RuntimeClass(name) is null ? name : null)
        : null;

    /// <summary>The same change to the manifest; null if a value does not stand there as it does in the spec.</summary>
    private Fix? Translate(Fix? fix)
    {
        if (fix is null)
        {
            return null;
        }

        var edits = new List<Edit>();
        foreach (var edit in fix.Edits)
        {
            if (edit is not Edit.Replace replace || _effective!.SourceOf(replace.Target) is not { } source || !NodeEquality.SameData(source, replace.Target))
            {
                return null;
            }

            edits.Add(new Edit.Replace(source, replace.Value));
        }

        return fix with { Edits = edits };
    }
}

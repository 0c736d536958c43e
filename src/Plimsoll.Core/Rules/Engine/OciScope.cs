using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>An OCI runtime spec, <c>config.json</c>.</summary>
internal sealed class OciScope : Scope
{
    // containerd and CRI-O write down which handler a container was made for.
    private static readonly string[] HandlerAnnotations = ["io.containerd.cri.runtime-handler", "io.kubernetes.cri-o.RuntimeHandler"];

    public OciScope(Run run, ConfigDocument? document, MappingNode node)
        : base(run, document)
    {
        Value = ConfigValue.Of(node);
        Handler = HandlerAnnotations.Select(key => Value["annotations"][key].Text).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        Targets = Handler is null ? run.Targets.All : run.Targets.ForHandler(Handler);
    }

    public ConfigValue Value { get; }

    /// <summary>The handler that the spec was made for, if it says so.</summary>
    public string? Handler { get; }

    /// <summary>Where the spec can run: with the handler it names, or else everywhere.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }
}

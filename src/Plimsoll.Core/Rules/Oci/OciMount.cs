using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A mount of an OCI spec.</summary>
internal sealed class OciMount(MappingNode node)
{
    private readonly ConfigValue _options = ConfigValue.Of(node)["options"];

    public MappingNode Node { get; } = node;

    public ConfigValue Value { get; } = ConfigValue.Of(node);

    /// <summary>Where it is mounted, or null if that is not known.</summary>
    public string? Destination => Value["destination"].Text;

    /// <summary>The options that are seen.</summary>
    public IReadOnlyList<ConfigNode> Options => _options.Items;

    /// <summary>Whether all options are seen.</summary>
    public bool ShowsOptions => !_options.IsUnknown && _options.Sequence is not { IsOpen: true };

    /// <summary>Whether it is a bind mount, which the options alone decide.</summary>
    public Verdict IsBind => Has("bind").Or(Has("rbind"));

    /// <summary>The mounts of a spec, in their order.</summary>
    public static IEnumerable<OciMount> Of(OciScope spec)
    {
        foreach (var item in spec.Value["mounts"].Items)
        {
            if (item is MappingNode node)
            {
                yield return new(node);
            }
        }
    }

    /// <summary>Whether it has an option.</summary>
    public Verdict Has(string option)
    {
        var verdict = ShowsOptions ? Verdict.No : Verdict.Unknown;
        foreach (var item in Options)
        {
            verdict = verdict.Or(ConfigValue.Of(item).Is(option));
        }

        return verdict;
    }
}

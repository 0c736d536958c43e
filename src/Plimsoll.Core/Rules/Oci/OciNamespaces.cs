using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The namespaces of an OCI spec. A type that is not listed is that of the runtime, which is most often the host's.</summary>
internal readonly struct OciNamespaces(OciScope spec)
{
    private readonly ConfigValue _list = spec.Value["linux"]["namespaces"];

    /// <summary>Whether the process gets, or joins, another namespace of a type than that of the runtime.</summary>
    public Verdict Has(string type)
    {
        var verdict = _list.IsUnknown || _list.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var item in _list.Items)
        {
            verdict = verdict.Or(ConfigValue.Of(item)["type"].Is(type));
        }

        return verdict;
    }

    /// <summary>The path of the namespace of a type that is joined; absent if a new one is made, or none.</summary>
    public ConfigValue PathOf(string type)
    {
        foreach (var item in _list.Items)
        {
            var value = ConfigValue.Of(item);
            if (value["type"].Text == type)
            {
                return value["path"];
            }
        }

        return default;
    }

    /// <summary>Whether a new namespace of a type is surely made.</summary>
    public bool MakesNew(string type) => Has(type) == Verdict.Definite && PathOf(type) is { IsUnknown: false, Text: null or "" };
}

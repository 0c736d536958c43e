using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Client;

/// <summary>What a class of a client library says of its instances.</summary>
internal sealed class ClientModel
{
    /// <summary>What a new instance holds before anything is written: its kind, and numbers and truth values that cannot be null.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Initial { get; init; } = [];

    /// <summary>Whether nothing but <see cref="Initial"/> is in a new instance for sure.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Group and version of a kind, as manifests write them; null if this is a part of one.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The kind; null if this is a part of one.</summary>
    public string? Kind { get; init; }

    /// <summary>The names of the fields by those of the properties, whatever their case: a parameter of a constructor is named like its property.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}

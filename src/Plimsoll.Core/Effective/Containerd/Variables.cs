using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// An environment that is put together the way containerd does: a value takes the place of one of the first variables that has
/// its name, and is appended otherwise. https://github.com/containerd/containerd/blob/v1.6.20/oci/spec_opts.go
/// </summary>
internal sealed class Variables(Ledger ledger)
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private bool _isClosed;

    /// <summary>The variables, each <c>NAME=value</c>.</summary>
    public SequenceNode List { get; } = new();

    /// <summary>Says that what comes from now on is appended, even if a name comes twice.</summary>
    public void Close() => _isClosed = true;

    public void Set(string name, ConfigNode value)
    {
        if (_first.TryGetValue(name, out var at))
        {
            List[at] = value;
            return;
        }

        if (!_isClosed)
        {
            _first.Add(name, List.Count);
        }

        List.Add(ledger.Of(value) is null ? ledger.Carry(value) : value);
    }
}

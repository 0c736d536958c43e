namespace Plimsoll.Emit;

/// <summary>Where the compiler wrote one folder for another, so that builds do not depend on the machine; turned back here, so that messages name real files.</summary>
internal sealed class PathMap
{
    private readonly List<(string Real, string Written)> _pairs = [];

    public static PathMap Empty { get; } = new();

    /// <summary>Reads the form that the compiler takes: <c>real=written,real=written</c>.</summary>
    public static PathMap Parse(string text)
    {
        var map = new PathMap();
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.LastIndexOf('=');
            if (equals > 0 && equals < pair.Length - 1)
            {
                map._pairs.Add((pair[..equals], pair[(equals + 1)..]));
            }
        }

        return map;
    }

    /// <summary>The real path of a file that the compiler named.</summary>
    public string Real(string path)
    {
        foreach (var (real, written) in _pairs)
        {
            if (path.StartsWith(written, StringComparison.Ordinal))
            {
                return real + path[written.Length..];
            }
        }

        return path;
    }
}

using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>
/// A set of versions: <c>&gt;=1.2.0-rc.1 &lt;1.2.0-rc.3 || &gt;=1.4.0</c>. Bounds that stand beside each other must all hold;
/// <c>||</c> separates patch lines that stand side by side.
/// </summary>
public sealed class VersionRange
{
    private readonly string _text;
    private readonly Bounds[] _lines;

    private VersionRange(string text, Bounds[] lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>Whether the newest release lies in it.</summary>
    internal bool IsOpenEnded => _lines[_lines.Length - 1].Below is null;

    /// <summary>Reads a range.</summary>
    /// <exception cref="FormatException">The text is not a range.</exception>
    public static VersionRange Parse(string text)
    {
        var lines = new List<Bounds>();
        foreach (var line in text.Split(["||"], StringSplitOptions.None))
        {
            lines.Add(Bounds.Parse(line));
        }

        return new(text, [.. lines]);
    }

    /// <summary>
    /// Whether a version lies in the range. A version that stands for several, such as <c>1.7</c>, lies in it only if all of
    /// them lie in one of its lines; if only some do, the answer is unknown, as it is for no version at all.
    /// </summary>
    public Verdict Contains(ComponentVersion? version)
    {
        if (version is null)
        {
            return Verdict.Unknown;
        }

        var verdict = Verdict.No;
        foreach (var line in _lines)
        {
            verdict = verdict.Or(line.Contains(version));
        }

        return verdict;
    }

    /// <summary>The range as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>One line of versions, from the first that belongs to it to the first that does not.</summary>
    private sealed record Bounds(ComponentVersion? From, ComponentVersion? Below)
    {
        public static Bounds Parse(string text)
        {
            ComponentVersion? from = null;
            ComponentVersion? below = null;
            foreach (var bound in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (bound.StartsWith(">=", StringComparison.Ordinal))
                {
                    from = ComponentVersion.Parse(bound.Substring(2));
                }
                else if (bound.StartsWith("<", StringComparison.Ordinal))
                {
                    below = ComponentVersion.Parse(bound.Substring(1));
                }
                else
                {
                    throw new FormatException($"The bound '{bound}' of the range '{text}' starts neither with >= nor with <.");
                }
            }

            return from is null && below is null ? throw new FormatException("A range needs at least one bound.") : new(from, below);
        }

        public Verdict Contains(ComponentVersion version)
        {
            var lowest = version;
            var highest = version.Highest;
            if ((Below is not null && lowest.CompareTo(Below) >= 0) || (From is not null && highest.CompareTo(From) < 0))
            {
                return Verdict.No;
            }

            var within = (From is null || lowest.CompareTo(From) >= 0) && (Below is null || highest.CompareTo(Below) < 0);
            return within ? Verdict.Definite : Verdict.Unknown;
        }
    }
}

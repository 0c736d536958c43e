using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Source;

/// <summary>What one step of a path means.</summary>
internal enum WireStepKind
{
    /// <summary>A key.</summary>
    Key,

    /// <summary>A new item of a list.</summary>
    Append,

    /// <summary>The key that an argument gives.</summary>
    Parameter,

    /// <summary>The item of a list at a position.</summary>
    Index,

    /// <summary>A place that the type of the receiver names.</summary>
    Alias,

    /// <summary>A whole path that an argument gives.</summary>
    ParameterPath,
}

/// <summary>One step of a path; <see cref="Ordinal"/> is that of the parameter, or the position in a list.</summary>
internal readonly struct WireStep(WireStepKind kind, string text, int ordinal = -1)
{
    public WireStepKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Ordinal { get; } = ordinal;
}

/// <summary>A path of an attribute, parsed once.</summary>
internal sealed class WirePath
{
    private const int LongestName = 64;

    // A verb is mostly called on one type many times over: the last answer is kept.
    private volatile Explained? _explained;

    private WirePath(WireStep[] steps) => Steps = steps;

    /// <summary>The scope itself.</summary>
    public static WirePath Self { get; } = new([]);

    public WireStep[] Steps { get; }

    /// <summary>The path of one key, whatever characters it has.</summary>
    public static WirePath Key(string name) => new([new(WireStepKind.Key, name)]);

    /// <summary>Whether the path ends by appending to a list.</summary>
    public bool Appends => Steps.Length > 0 && Steps[Steps.Length - 1].Kind == WireStepKind.Append;

    /// <summary>This path with a prefix in the place of its first step, which names the prefix.</summary>
    public WirePath ExplainedBy(WirePath prefix)
    {
        if (_explained is { } last && last.Prefix == prefix)
        {
            return last.Path;
        }

        var steps = new WireStep[prefix.Steps.Length + Steps.Length - 1];
        prefix.Steps.CopyTo(steps, 0);
        Array.Copy(Steps, 1, steps, prefix.Steps.Length, Steps.Length - 1);
        var path = new WirePath(steps);
        _explained = new(prefix, path);
        return path;
    }

    /// <summary>The parsed path, or null if it makes no sense; <paramref name="parameters"/> are those whose values it may name.</summary>
    public static WirePath? Parse(string? text, IReadOnlyList<IParameterSymbol> parameters)
    {
        if (text is null)
        {
            return null;
        }

        if (text is "" or ".")
        {
            return Self;
        }

        try
        {
            var texts = NodePath.Split(text);
            var steps = new WireStep[texts.Count];
            for (var i = 0; i < steps.Length; i++)
            {
                if (Step(texts[i], i, parameters) is not { } step)
                {
                    return null;
                }

                steps[i] = step;
            }

            return new(steps);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static WireStep? Step(string text, int position, IReadOnlyList<IParameterSymbol> parameters)
    {
        if (text == "[]")
        {
            return new WireStep(WireStepKind.Append, "");
        }

        if (text.Length == 0)
        {
            return new WireStep(WireStepKind.Key, text);
        }

        if (text[0] == '@')
        {
            return position == 0 ? new WireStep(WireStepKind.Alias, text.Substring(1)) : null;
        }

        if (text[0] == '{' && text[text.Length - 1] == '}')
        {
            return position == 0 && Find(text.Substring(1, text.Length - 2), parameters) is { } path
                ? new WireStep(WireStepKind.ParameterPath, text, path.Ordinal)
                : null;
        }

        if (text[0] != '[')
        {
            // Rules ask for the same names: one object is found sooner. What is longer than any name would stay in an editor's memory for ever.
            return new WireStep(WireStepKind.Key, text.Length <= LongestName ? string.Intern(text) : text);
        }

        var inner = text.Substring(1, text.Length - 2);
        if (inner.Length < 3 || inner[0] != '{' || inner[inner.Length - 1] != '}')
        {
            return int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? new WireStep(WireStepKind.Index, inner, index)
                : new WireStep(WireStepKind.Key, inner);
        }

        var name = inner.Substring(1, inner.Length - 2);
        return Find(name, parameters) is { } key ? new WireStep(WireStepKind.Parameter, name, key.Ordinal) : null;
    }

    private static IParameterSymbol? Find(string name, IReadOnlyList<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    private sealed class Explained(WirePath prefix, WirePath path)
    {
        public WirePath Prefix { get; } = prefix;

        public WirePath Path { get; } = path;
    }
}

using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Generation.Emit;

/// <summary>A path of an attribute, turned into the calls that walk it.</summary>
internal sealed class VerbPath
{
    private readonly IReadOnlyList<string> _steps;
    private readonly string _receiver;

    private VerbPath(IReadOnlyList<string> steps, string receiver, string? error)
    {
        _steps = steps;
        _receiver = receiver;
        Error = error;
    }

    /// <summary>A directive that makes the compiler say what is wrong with the path, or null.</summary>
    public string? Error { get; }

    /// <summary>Whether the path is the scope itself, or the place of an alias.</summary>
    public bool IsScope => _steps.Count == 0 || (_steps.Count == 1 && _steps[0][0] == '@');

    /// <summary>Whether the path ends in <c>[]</c>.</summary>
    public bool Appends => _steps.Count > 0 && _steps[_steps.Count - 1] == "[]";

    /// <summary>Parses a path; one that starts with an alias starts at the receiver.</summary>
    public static VerbPath Parse(string path, string receiver)
    {
        if (path is "" or ".")
        {
            return new([], receiver, null);
        }

        try
        {
            var steps = NodePath.Split(path);
            return steps[0] == "[]" || Position(steps[0]) is not null || Position(steps[steps.Count - 1]) is not null || steps.Zip(steps.Skip(1), (first, second) => first == "[]" && second == "[]").Any(twice => twice)
                ? new(steps, receiver, $"#error Plimsoll cannot write the path '{path}': a list has no key here")
                : new(steps, receiver, null);
        }
        catch (FormatException error)
        {
            return new([], receiver, "#error " + error.Message);
        }
    }

    /// <summary>Whether walking the path makes something before the value is looked at.</summary>
    public bool NeedsGuard(VerbParameter parameter) =>
        _steps.Count > 1 || parameter.Value.Container != ValueContainer.One || parameter.From.Length > 0;

    /// <summary>The mapping at the path; a path that ends in <c>[]</c> appends one.</summary>
    public string Open(string node, string origin) => Walk(node, origin, _steps.Count);

    /// <summary>The statement that removes what stands at the path.</summary>
    public string Remove(string node, string origin) => $"{Walk(node, origin, _steps.Count - 1)}.Remove({Key(_steps[_steps.Count - 1])});";

    /// <summary>The statement that writes one value at the path.</summary>
    public string Write(string node, ValueShape? shape, string value, string origin)
    {
        var last = Appends ? _steps.Count - 2 : _steps.Count - 1;
        var parent = Walk(node, origin, last);
        var key = Key(_steps[last]);
        return (Appends, shape) switch
        {
            (_, null) => $"{parent}.Set({key}, global::Plimsoll.Documents.ScalarNode.Null({origin}));",
            (true, ValueShape.Object) => $"W.AddObject({parent}, {key}, {value}, {origin});",
            (true, _) => $"W.Add({parent}, {key}, {value}, {origin});",
            (false, ValueShape.Object) => $"W.Object({parent}, {key}, {value});",
            (false, ValueShape.Int32 or ValueShape.Int64) => $"W.Integer({parent}, {key}, {value}, {origin});",
            _ => $"W.{shape}({parent}, {key}, {value}, {origin});",
        };
    }

    /// <summary>The statement that writes an argument, be it one value or a whole collection.</summary>
    public string WriteWhole(string node, VerbParameter parameter, string origin)
    {
        var (shape, container, _) = parameter.Value;
        var value = "@" + parameter.Name;
        if (container == ValueContainer.One)
        {
            // Value types cannot be inferred from their nullable form.
            return shape == ValueShape.Scalar && !Appends
                ? Write(node, shape, value, origin).Replace("W.Scalar(", $"W.Scalar<{parameter.Type}>(")
                : Write(node, shape, value, origin);
        }

        var parent = Walk(node, origin, _steps.Count - 1);
        var method = (shape == ValueShape.Object ? "Object" : "") + (container == ValueContainer.List ? "List" : "Map");
        return $"W.{method}({parent}, {Key(_steps[_steps.Count - 1])}, {value}, {origin});";
    }

    private string Walk(string node, string origin, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 0 && _steps[0][0] == '@')
            {
                node = $"W.Alias({_receiver}, {CodeWriter.Literal(_steps[0].Substring(1))}, {origin})";
                continue;
            }

            if (i + 1 < _steps.Count && Position(_steps[i + 1]) is { } position)
            {
                node = $"W.Item({node}, {Key(_steps[i])}, {position}, {origin})";
                i++;
                continue;
            }

            var appends = i + 1 < _steps.Count && _steps[i + 1] == "[]";
            node = $"W.{(appends ? "Append" : "Open")}({node}, {Key(_steps[i])}, {origin})";
            i += appends ? 1 : 0;
        }

        return node;
    }

    // [0] is the first item of a list, an object.
    private static string? Position(string step) =>
        step.Length > 2 && step[0] == '[' && step.Skip(1).Take(step.Length - 2).All(c => c is >= '0' and <= '9') ? step.Substring(1, step.Length - 2) : null;

    // [{name}] takes the key from a parameter, [any other] is a key that is not a plain word.
    private static string Key(string step) =>
        step.StartsWith("[{", StringComparison.Ordinal) && step.EndsWith("}]", StringComparison.Ordinal) ? "@" + step.Substring(2, step.Length - 4)
        : CodeWriter.Literal(step[0] == '[' ? step.Substring(1, step.Length - 2) : step);
}

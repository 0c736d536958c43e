namespace Plimsoll.CSharp.Parts;

/// <summary>A value in a part.</summary>
/// <param name="Value">The value.</param>
/// <param name="Names">What a parameter for it could be called, the shortest first.</param>
internal sealed record PartLeaf(Argument Value, IReadOnlyList<string> Names)
{
    /// <summary>Whether an argument is a value, which a parameter could stand for.</summary>
    public static bool Is(Argument argument) => argument is ValueArgument or ReferenceArgument or ParameterArgument or InterpolationArgument;

    /// <summary>The values of a part, in the order in which <see cref="Argument.Replace"/> asks for them.</summary>
    public static IReadOnlyList<PartLeaf> Of(Part part)
    {
        var leaves = new List<PartLeaf>();
        Add(part.Node, [], "", leaves);
        return leaves;
    }

    private static void Add(Argument argument, IReadOnlyList<Call> owners, string option, List<PartLeaf> leaves)
    {
        if (Is(argument))
        {
            leaves.Add(new(argument, NamesOf(argument, owners, option)));
            return;
        }

        Argument? before = null;
        foreach (var (inner, call) in Part.Below(argument, null))
        {
            Add(inner, call is null ? owners : [.. owners, call], argument is ListArgument ? Option(before) : "", leaves);
            before = inner;
        }
    }

    // What stands behind "--database" is a database.
    private static string Option(Argument? before) =>
        before is ValueArgument { IsText: true, Value: { Length: > 2 } word } && word[0] == '-' && IsWord(word.TrimStart('-')) ? CSharpNames.Variable(word) : "";

    private static List<string> NamesOf(Argument argument, IReadOnlyList<Call> owners, string option)
    {
        var name = argument is ParameterArgument parameter ? parameter.Parameter
            : option.Length > 0 ? option
            : argument.Name.Length > 0 ? argument.Name
            : owners.Count > 0 ? CSharpNames.Parameter(owners[owners.Count - 1].Subject)
            : CSharpNames.NoName;

        // A name alone is that of the whole object, and a value alone is anything.
        return name is "name" or "number" or "@value" && owners.Count > 0 ? [.. Longer(argument, name, owners), name] : [name, .. Longer(argument, name, owners)];
    }

    // "port" of WithPort(9090, "metrics") is the port of the metrics; "image" of WithContainer("proxy", ...) that of the proxy.
    private static IEnumerable<string> Longer(Argument argument, string name, IReadOnlyList<Call> owners)
    {
        var word = CSharpNames.Pascal(name);
        foreach (var owner in owners.Reverse())
        {
            if (owner.Arguments.OfType<ValueArgument>().FirstOrDefault(other => other.Name == "name" && !ReferenceEquals(other, argument)) is { Value: var sibling } && IsWord(sibling))
            {
                yield return CSharpNames.Parameter(sibling + "-" + word);
            }

            if (!owner.Subject.StartsWith(word, StringComparison.Ordinal))
            {
                yield return CSharpNames.Parameter(owner.Subject + word);
            }
        }
    }

    private static bool IsWord(string text) => text.Length is > 1 and < 24 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
}

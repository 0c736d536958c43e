namespace Plimsoll.CSharp.Parts;

/// <summary>Finds what objects have in common, so that methods can say it once, with parameters for what differs.</summary>
internal sealed class RepeatedParts
{
    // Less would be harder to read than the repetition, and so would more parameters.
    private const int LeastCalls = 4;
    private const int MostParameters = 4;

    // What a method costs its reader, counted in calls.
    private const int MethodCost = 4;
    private const int ParameterCost = 2;

    private readonly IReadOnlyDictionary<string, string> _variables;
    private readonly PartNames _names;
    private readonly List<Argument> _objects;
    private readonly List<PartMethod> _methods = [];

    /// <param name="objects">The objects.</param>
    /// <param name="variables">The classes of the objects that variables hold.</param>
    /// <param name="isClass">Whether a name is that of a class.</param>
    public RepeatedParts(IEnumerable<Argument> objects, IReadOnlyDictionary<string, string> variables, Func<string, bool> isClass)
    {
        _objects = [.. objects];
        _variables = variables;
        _names = new(isClass);
        while (Largest() is var (parts, differences))
        {
            Extract(parts, differences);
        }
    }

    /// <summary>The objects, in which calls of the methods stand for what is repeated.</summary>
    public IReadOnlyList<Argument> Objects => _objects;

    /// <summary>The methods, in the order in which a reader meets them.</summary>
    public IReadOnlyList<PartMethod> Methods
    {
        get
        {
            var met = new List<PartMethod>();
            _objects.ForEach(made => Meet(made, met));
            return met;
        }
    }

    // From the largest to the smallest: what lies in a part is repeated with it, and counts once from then on.
    private (IReadOnlyList<Part> Parts, PartDifferences Differences)? Largest()
    {
        var groups = _objects.SelectMany(made => Part.In(made)).Concat(_methods.SelectMany(method => Part.In(method.Body).Skip(1)))
            .Where(part => part.Calls >= LeastCalls)
            .GroupBy(part => PartShape.Of(part, _variables), StringComparer.Ordinal)
            .Select(group => group.ToList()).Where(group => group.Count > 1)
            .OrderByDescending(group => group[0].Calls);
        foreach (var group in groups)
        {
            if (Alike(group) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The parts of a group that are worth a method: all of them, or those that several differences put together.</summary>
    private (IReadOnlyList<Part> Parts, PartDifferences Differences)? Alike(IReadOnlyList<Part> group)
    {
        var differences = new PartDifferences([.. group.Select(part => part.Leaves)], _variables);
        if (IsWorth(group, differences))
        {
            return (group, differences);
        }

        var pattern = differences.Partitions.GroupBy(partition => partition, StringComparer.Ordinal)
            .Where(same => same.Key.Split(',').Distinct().Count() is var kinds && kinds > 1 && kinds < group.Count)
            .OrderByDescending(same => same.Count()).FirstOrDefault(same => same.Count() > 1)?.Key.Split(',');
        return pattern is null ? null
            : group.Select((part, i) => (part, kind: pattern[i])).GroupBy(item => item.kind, item => item.part, StringComparer.Ordinal)
                .Where(kind => kind.Count() > 1).Select(kind => Alike([.. kind])).FirstOrDefault(found => found is not null);
    }

    private static bool IsWorth(IReadOnlyList<Part> parts, PartDifferences differences) =>
        differences.Parameters.Count <= MostParameters
        && parts[0].Calls * (parts.Count - 1) >= MethodCost + (ParameterCost * differences.Parameters.Count);

    private void Extract(IReadOnlyList<Part> parts, PartDifferences differences)
    {
        var name = _names.Of(parts);
        var calls = new Dictionary<Argument, InvocationArgument>();
        var keepsComments = parts.All(part => Comments(part.Node).SequenceEqual(Comments(parts[0].Node), StringComparer.Ordinal));
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            calls.Add(part.Node, new(name, part.Type, (part.Node as LambdaArgument)?.Subject, differences.Given(i))
            {
                Label = part.Node.Label,
                Comments = [.. part.Node.Comments, .. keepsComments ? [] : Comments(part.Node).Where(comment => comment.Length > 0)],
            });
        }

        var position = 0;
        var body = parts[0].Node.Replace(argument => PartLeaf.Is(argument) ? differences.Inside(argument, position++) : null);
        var method = new PartMethod(name, differences.Parameters, keepsComments ? body : WithoutComments(body));
        Replace(calls);
        _methods.Add(method);
    }

    private void Replace(Dictionary<Argument, InvocationArgument> calls)
    {
        Argument? Call(Argument argument) => calls.TryGetValue(argument, out var call) ? call : null;
        for (var i = 0; i < _objects.Count; i++)
        {
            _objects[i] = _objects[i].Replace(Call);
        }

        for (var i = 0; i < _methods.Count; i++)
        {
            _methods[i] = _methods[i] with { Body = _methods[i].Body.Replace(Call) };
        }
    }

    private void Meet(Argument argument, List<PartMethod> met)
    {
        if (argument is InvocationArgument invocation && !met.Exists(method => method.Name == invocation.Method))
        {
            var method = _methods.First(method => method.Name == invocation.Method);
            met.Add(method);
            Meet(method.Body, met);
        }

        foreach (var inner in argument.Inner)
        {
            Meet(inner, met);
        }
    }

    // Comments stand above the calls on an object, and one that speaks of one place alone must stand there.
    private static IEnumerable<string> Comments(Argument node) =>
        node is Creation made ? made.Calls.SelectMany(call => call.Comments.Concat([""])) : [];

    private static Argument WithoutComments(Argument body) =>
        body is Creation made ? made with { Calls = [.. made.Calls.Select(call => call with { Comments = [] })] } : body;
}

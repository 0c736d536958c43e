namespace Plimsoll.CSharp.Parts;

/// <summary>Finds what objects have in common, so that methods can say it once, with parameters for what differs.</summary>
internal sealed class RepeatedParts
{
    // Less would be harder to read than the repetition, and so would more parameters.
    private const int LeastCalls = 4;
    private const int MostParameters = 4;

    // A method that writes hardly more than it is given says nothing.
    private const int CallsOfAParameter = 2;

    // What a method costs its reader, counted in calls.
    private const int MethodCost = 4;
    private const int ParameterCost = 2;

    private readonly PartShapes _shapes;
    private readonly PartNames _names;
    private readonly List<Argument> _objects;
    private readonly List<PartMethod> _methods = [];

    /// <param name="objects">The objects.</param>
    /// <param name="variables">The classes of the objects that variables hold.</param>
    /// <param name="isClass">Whether a name is that of a class.</param>
    public RepeatedParts(IEnumerable<Argument> objects, IReadOnlyDictionary<string, string> variables, Func<string, bool> isClass)
    {
        _objects = [.. objects];
        _shapes = new(variables);
        _names = new(isClass);
        while (ExtractAll())
        {
            // What is left may be repeated in what was taken out.
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

    // What says the most for all its places first: what lies in it is repeated with it, and counts once from then on.
    private bool ExtractAll()
    {
        var touched = new HashSet<Argument>();
        foreach (var group in Groups())
        {
            if (!group.Any(part => Part.In(part.Whole).Any(inner => touched.Contains(inner.Node))) && Alike(group) is var (parts, differences))
            {
                touched.UnionWith(parts.SelectMany(part => Part.In(part.Whole)).Select(inner => inner.Node));
                Extract(parts, differences);
            }
        }

        return touched.Count > 0;
    }

    private List<IReadOnlyList<Part>> Groups()
    {
        var parts = _objects.SelectMany(made => Part.In(made)).Concat(_methods.SelectMany(method => Part.In(method.Body).Skip(1)))
            .Where(part => part.Calls >= LeastCalls).ToList();
        var groups = parts.GroupBy(part => _shapes.Of(part.Node), StringComparer.Ordinal).Select(group => (IReadOnlyList<Part>)[.. group])
            .Concat(PartCore.Groups(parts, _shapes).Where(group => group[0].Calls >= LeastCalls));
        return [.. groups.Where(group => group.Count > 1).OrderByDescending(Saved)];
    }

    private static int Saved(IReadOnlyList<Part> parts) => parts[0].Calls * (parts.Count - 1);

    /// <summary>The parts of a group that are worth a method: all of them, or those that several differences put together.</summary>
    private (IReadOnlyList<Part> Parts, PartDifferences Differences)? Alike(IReadOnlyList<Part> group)
    {
        var differences = new PartDifferences([.. group.Select(part => part.Leaves)], _shapes);
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
        differences.HasNames && differences.Parameters.Count <= MostParameters
        && parts[0].Calls >= CallsOfAParameter * differences.Parameters.Count
        && Saved(parts) >= MethodCost + (ParameterCost * differences.Parameters.Count);

    private void Extract(IReadOnlyList<Part> parts, PartDifferences differences)
    {
        var name = _names.Of(parts);
        var calls = new Dictionary<Argument, InvocationArgument>();
        var keepsComments = parts.All(part => Comments(part.Node).SequenceEqual(Comments(parts[0].Node), StringComparer.Ordinal));
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            calls.Add(part.Whole, new(name, part.Type, (part.Node as LambdaArgument)?.Subject, differences.Given(i))
            {
                Calls = part.Rest,
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

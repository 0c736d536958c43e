namespace Plimsoll.CSharp;

/// <summary>An argument of a call.</summary>
internal abstract record Argument
{
    /// <summary>The arguments below it.</summary>
    public IEnumerable<Argument> Inner => this switch
    {
        Creation made => made.Arguments.Concat(made.Calls.SelectMany(call => call.Arguments)),
        ListArgument list => list.Items,
        NodeListArgument list => list.Items,
        LambdaArgument lambda => lambda.Calls.SelectMany(call => call.Arguments),
        _ => [],
    };

    /// <summary>The variables that it refers to.</summary>
    public IEnumerable<string> Variables => this is ReferenceArgument reference ? [reference.Variable] : Inner.SelectMany(inner => inner.Variables);
}

/// <summary>An argument that is ready to be written.</summary>
/// <param name="Text">The C#.</param>
internal sealed record TextArgument(string Text) : Argument;

/// <summary>An object that is referred to by its variable.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record ReferenceArgument(string Variable) : Argument
{
    /// <summary>The parameter that it is given to, with its colon; empty where the order says it.</summary>
    public string Label { get; init; } = "";
}

/// <summary>A lambda that configures an object.</summary>
/// <param name="Name">What it configures, for the name of its parameter: <c>SecurityContext</c>.</param>
/// <param name="Type">The class of the object.</param>
/// <param name="Calls">What it calls; at least one.</param>
internal sealed record LambdaArgument(string Name, string Type, IReadOnlyList<Call> Calls) : Argument
{
    /// <summary>The parameter that it is given to, with its colon; empty where the order says it.</summary>
    public string Label { get; init; } = "";
}

/// <summary>A new object.</summary>
/// <param name="Type">The class.</param>
/// <param name="Arguments">The arguments of its constructor.</param>
/// <param name="Calls">What is called on it.</param>
internal sealed record Creation(string Type, IReadOnlyList<Argument> Arguments, IReadOnlyList<Call> Calls) : Argument
{
    /// <summary>The static method of the class that makes it; null for its constructor.</summary>
    public string? Factory { get; init; }

    /// <summary>Where in the document stands what its arguments say, and the calls that belong to them: no call of the chain is about it.</summary>
    public IReadOnlyCollection<int> Told { get; init; } = [];

    /// <summary>What stands above the statement that makes it, without the marks of comments.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}

/// <summary>A list of new objects.</summary>
/// <param name="Items">The objects.</param>
internal sealed record ListArgument(IReadOnlyList<Argument> Items) : Argument;

/// <summary>A list of new objects, as a node.</summary>
/// <param name="Items">The objects.</param>
internal sealed record NodeListArgument(IReadOnlyList<Creation> Items) : Argument;

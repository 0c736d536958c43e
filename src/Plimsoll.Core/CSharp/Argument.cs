namespace Plimsoll.CSharp;

/// <summary>An argument of a call.</summary>
internal abstract record Argument
{
    /// <summary>The parameter that it is given to, with its colon; empty where the order says it.</summary>
    public string Label { get; init; } = "";

    /// <summary>What a person would call a variable that holds it; empty if nothing says.</summary>
    public string Name { get; init; } = "";

    /// <summary>What stands above the statement that makes it, without the marks of comments.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>What is written where the layout of its parts is not asked for.</summary>
    public virtual string Text => "";

    /// <summary>The arguments below it.</summary>
    public IEnumerable<Argument> Inner => this switch
    {
        Creation made => made.Arguments.Concat(made.Calls.SelectMany(call => call.Arguments)),
        ListArgument list => list.Items,
        LambdaArgument lambda => lambda.Calls.SelectMany(call => call.Arguments),
        DictionaryArgument map => map.Entries.Select(entry => entry.Value),
        InvocationArgument invocation => invocation.Arguments.Concat(invocation.Calls.SelectMany(call => call.Arguments)),
        _ => [],
    };

    /// <summary>The variables that it refers to.</summary>
    public IEnumerable<string> Variables => this is ReferenceArgument reference ? [reference.Variable] : Inner.SelectMany(inner => inner.Variables);

    /// <summary>
    /// A copy in which some arguments are replaced, or the argument itself if none is. They are asked for in the order of <see cref="Inner"/>;
    /// what is replaced is not looked into.
    /// </summary>
    public Argument Replace(Func<Argument, Argument?> replacement) => replacement(this) ?? this switch
    {
        Creation made => Of(All(made.Arguments, replacement), All(made.Calls, replacement)) is var (arguments, calls) ? made with { Arguments = arguments ?? made.Arguments, Calls = calls ?? made.Calls } : made,
        LambdaArgument lambda => All(lambda.Calls, replacement) is { } calls ? lambda with { Calls = calls } : lambda,
        ListArgument list => All(list.Items, replacement) is { } items ? list with { Items = items } : list,
        InvocationArgument made => Of(All(made.Arguments, replacement), All(made.Calls, replacement)) is var (arguments, calls) ? made with { Arguments = arguments ?? made.Arguments, Calls = calls ?? made.Calls } : made,
        DictionaryArgument map => All([.. map.Entries.Select(entry => entry.Value)], replacement) is { } values ? map with { Entries = [.. map.Entries.Zip(values, (entry, value) => (entry.Key, value))] } : map,
        _ => this,
    };

    private static (List<Argument>? Arguments, List<Call>? Calls)? Of(List<Argument>? arguments, List<Call>? calls) =>
        arguments is null && calls is null ? null : (arguments, calls);

    private static List<Argument>? All(IReadOnlyList<Argument> arguments, Func<Argument, Argument?> replacement)
    {
        var replaced = arguments.Select(argument => argument.Replace(replacement)).ToList();
        return replaced.Zip(arguments, ReferenceEquals).All(same => same) ? null : replaced;
    }

    private static List<Call>? All(IReadOnlyList<Call> calls, Func<Argument, Argument?> replacement)
    {
        var replaced = calls.Select(call => All(call.Arguments, replacement) is { } arguments ? call with { Arguments = arguments } : call).ToList();
        return replaced.Zip(calls, ReferenceEquals).All(same => same) ? null : replaced;
    }
}

/// <summary>An argument that is ready to be written.</summary>
/// <param name="Code">The C#.</param>
internal sealed record TextArgument(string Code) : Argument
{
    public override string Text => Code;
}

/// <summary>One value of a document.</summary>
/// <param name="Value">A text as it is, any other value as C# writes it.</param>
/// <param name="Type">The type of a variable that could hold it.</param>
internal sealed record ValueArgument(string Value, string Type) : Argument
{
    /// <summary>The type of texts, and of what is made of a text without a word.</summary>
    public const string TextType = "string";

    public bool IsText => Type == TextType;

    public override string Text => IsText ? Literals.Text(Value) : Value;

    /// <summary>A text.</summary>
    public static ValueArgument Of(string text, string name = "") => new(text, TextType) { Name = name };
}

/// <summary>An object that is referred to by its variable.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record ReferenceArgument(string Variable) : Argument
{
    /// <summary>The name of the object, if the same method takes that instead; otherwise null.</summary>
    public string? ByName { get; init; }

    public override string Text => Variable;
}

/// <summary>A parameter of the method around it.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Type">Its type.</param>
internal sealed record ParameterArgument(string Parameter, string Type) : Argument
{
    public override string Text => Parameter;
}

/// <summary>A text that is put together of parameters and of what stands between them.</summary>
/// <param name="Parts">What stands in it, in order: <see cref="ParameterArgument"/>, or text.</param>
internal sealed record InterpolationArgument(IReadOnlyList<Argument> Parts) : Argument
{
    public override string Text => Literals.Interpolated(Parts);
}

/// <summary>A lambda that configures an object.</summary>
/// <param name="Subject">What it configures, for the name of its parameter: <c>SecurityContext</c>.</param>
/// <param name="Type">The class of the object.</param>
/// <param name="Calls">What it calls; at least one.</param>
internal sealed record LambdaArgument(string Subject, string Type, IReadOnlyList<Call> Calls) : Argument;

/// <summary>A call of a method of the file, which makes an object or configures one.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Type">The class of the object.</param>
/// <param name="Subject">What it configures, as in <see cref="LambdaArgument"/>; null if it makes the object.</param>
/// <param name="Arguments">What is given to it, besides the object that it configures.</param>
internal sealed record InvocationArgument(string Method, string Type, string? Subject, IReadOnlyList<Argument> Arguments) : Argument
{
    /// <summary>What is called on the object besides.</summary>
    public IReadOnlyList<Call> Calls { get; init; } = [];
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
}

/// <summary>A list of new objects, or of values.</summary>
/// <param name="Items">The items.</param>
internal sealed record ListArgument(IReadOnlyList<Argument> Items) : Argument
{
    /// <summary>Whether it holds values alone, which are laid out like words.</summary>
    public bool HasValues => Items.All(item => item is not Creation and not ListArgument and not InvocationArgument);

    public override string Text => HasValues ? Literals.List([.. Items.Select(item => item.Text)]) : "";
}

/// <summary>A dictionary of texts.</summary>
/// <param name="Entries">Its keys and values.</param>
internal sealed record DictionaryArgument(IReadOnlyList<(string Key, Argument Value)> Entries) : Argument
{
    private const int EntriesOnALine = 2;

    public override string Text
    {
        get
        {
            var entries = Entries.Select(entry => $"[{Literals.Quoted(entry.Key)}] = {entry.Value.Text}").ToList();
            return entries.Count <= EntriesOnALine
                ? "new Dictionary<string, string> { " + string.Join(", ", entries) + " }"
                : "new Dictionary<string, string>\n{\n" + string.Concat(entries.Select(entry => "    " + entry + ",\n")) + "}";
        }
    }
}

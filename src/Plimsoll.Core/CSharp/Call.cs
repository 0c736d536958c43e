namespace Plimsoll.CSharp;

/// <summary>One call of a chain.</summary>
/// <param name="Position">Where in the document stands what it writes: calls are written in this order.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Arguments">What is given to it.</param>
internal sealed record Call(int Position, string Method, IReadOnlyList<Argument> Arguments)
{
    public Call(int position, string method, params string[] arguments)
        : this(position, method, arguments.Select(text => (Argument)new TextArgument(text)).ToList())
    {
    }

    /// <summary>Whether it may stand anywhere in its chain: it writes values to places of their own, and appends to no list.</summary>
    public bool IsFree { get; init; }

    /// <summary>What it speaks of: <c>Container</c> of <c>WithContainer</c>, or what the path of <c>Set</c> ends in.</summary>
    public string Subject => Method == "Set" && Arguments[0] is TextArgument path ? CSharpNames.Pascal(RawCalls.Word(path.Code.Trim('"'))) : SubjectOf(Method);

    /// <summary>What a method speaks of: its name without the word that says what is done.</summary>
    public static string SubjectOf(string method) =>
        method.StartsWith("With", StringComparison.Ordinal) && method.Length > 4 ? method.Substring(4)
        : method.StartsWith("Add", StringComparison.Ordinal) && method.Length > 3 ? method.Substring(3)
        : method;

    /// <summary>What stands above the call, without the marks of comments.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}

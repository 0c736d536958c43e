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

    /// <summary>What stands above the call, without the marks of comments.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}

namespace Plimsoll.CSharp.Parts;

/// <summary>A part of a program that a method could stand for: the creation of an object, or a lambda that configures one.</summary>
/// <param name="Node">The part.</param>
/// <param name="Owner">The call that it is given to, or null.</param>
internal sealed record Part(Argument Node, Call? Owner)
{
    /// <summary>What stands in the program: the part with all its calls.</summary>
    public Argument Whole { get; init; } = Node;

    /// <summary>The calls of the whole that are not in the part.</summary>
    public IReadOnlyList<Call> Rest { get; init; } = [];

    /// <summary>How many calls a method would say for each place; making an object is one, and calls that stand on one line are.</summary>
    public int Calls { get; } = Count(Node);

    /// <summary>The class of the object.</summary>
    public string Type => Node is Creation made ? made.Type : ((LambdaArgument)Node).Type;

    /// <summary>The values in it that may differ from those of another part of the same shape.</summary>
    public IReadOnlyList<PartLeaf> Leaves => PartLeaf.Of(this);

    /// <summary>All parts of an argument, the outer before the inner. A schema is read as one piece.</summary>
    public static IEnumerable<Part> In(Argument argument, Call? owner = null)
    {
        if (argument is Creation || (argument is LambdaArgument { Type.Length: > 0 } lambda && !IsWay(lambda)))
        {
            yield return new(argument, owner);
        }

        foreach (var (inner, call) in argument is Creation { Type: "CustomResourceDefinition" } ? [] : Below(argument, owner))
        {
            foreach (var part in In(inner, call))
            {
                yield return part;
            }
        }
    }

    /// <summary>The arguments below another, each with the call that it is given to.</summary>
    public static IEnumerable<(Argument Inner, Call? Owner)> Below(Argument argument, Call? owner) => argument switch
    {
        Creation made => made.Arguments.Select(inner => (inner, owner)).Concat(Given(made.Calls)),
        LambdaArgument lambda => Given(lambda.Calls),
        InvocationArgument invocation => invocation.Arguments.Select(inner => (inner, owner)).Concat(Given(invocation.Calls)),
        _ => argument.Inner.Select(inner => (inner, owner)),
    };

    // A lambda that does nothing but lead to another has nothing to say itself.
    private static bool IsWay(LambdaArgument lambda) => lambda.Calls.Count == 1 && lambda.Calls[0].Arguments is { Count: 1 } given && given[0] is LambdaArgument or InvocationArgument { Subject: not null };

    private static IEnumerable<(Argument, Call?)> Given(IReadOnlyList<Call> calls) => calls.SelectMany(call => call.Arguments, (call, argument) => (argument, (Call?)call));

    private static int Count(Argument argument) => argument switch
    {
        LambdaArgument { Calls.Count: 1 } lambda => Math.Max(1, lambda.Inner.Sum(Count)),
        LambdaArgument lambda => lambda.Calls.Count + lambda.Inner.Sum(Count),
        Creation made => 1 + made.Calls.Count + made.Inner.Sum(Count),
        _ => argument.Inner.Sum(Count),
    };
}

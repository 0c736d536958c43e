namespace Plimsoll.CSharp.Parts;

/// <summary>A part of a program that a method could stand for: the creation of an object, or a lambda that configures one.</summary>
/// <param name="Node">The part.</param>
/// <param name="Owner">The call that it is given to, or null.</param>
internal sealed record Part(Argument Node, Call? Owner)
{
    /// <summary>How many calls a method would say for each place; making an object is one.</summary>
    public int Calls => Count(Node);

    /// <summary>The class of the object.</summary>
    public string Type => Node is Creation made ? made.Type : ((LambdaArgument)Node).Type;

    /// <summary>The values in it that may differ from those of another part of the same shape.</summary>
    public IReadOnlyList<PartLeaf> Leaves => PartLeaf.Of(this);

    /// <summary>All parts of an argument, the outer before the inner.</summary>
    public static IEnumerable<Part> In(Argument argument, Call? owner = null)
    {
        if (argument is Creation or LambdaArgument { Type.Length: > 0 })
        {
            yield return new(argument, owner);
        }

        foreach (var (inner, call) in Below(argument, owner))
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
        _ => argument.Inner.Select(inner => (inner, owner)),
    };

    private static IEnumerable<(Argument, Call?)> Given(IReadOnlyList<Call> calls) => calls.SelectMany(call => call.Arguments, (call, argument) => (argument, (Call?)call));

    private static int Count(Argument argument) => argument.Inner.Sum(Count) + argument switch
    {
        Creation made => made.Calls.Count + 1,
        LambdaArgument lambda => lambda.Calls.Count,
        _ => 0,
    };
}

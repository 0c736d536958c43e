using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>What is known of a value of the program.</summary>
internal abstract class Value : Plan
{
    private protected Value(ValueKind kind, int nodeId = -1)
    {
        Kind = kind;
        NodeId = nodeId;
    }

    /// <summary>The number of the node that it is, or -1: asked as often as the kind.</summary>
    public int NodeId { get; }

    /// <summary>Which of the classes it is; asked so often that a question for the type would be felt.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether it is neither a part of the heap nor anything that runs, nor a choice that may be.</summary>
    public bool IsPlain => Kind is ValueKind.Constant or ValueKind.Unset or ValueKind.Unknown or ValueKind.Pattern or ValueKind.Data or ValueKind.Kept or ValueKind.Scalar;

    /// <summary>Anything at all.</summary>
    public static Value Unknown { get; } = new UnknownValue();

    /// <summary>Any part of an object that was lost sight of, but nothing that only the output holds.</summary>
    public static Value UnknownPart { get; } = new UnknownValue();

    /// <summary>Nothing was written; only ever the content of a field or an alternative of a choice.</summary>
    public static Value Unset { get; } = new UnsetValue();

    /// <summary>The null reference.</summary>
    public static Value Null { get; } = new ConstantValue(null);

    /// <summary>A null that is written out, which is something else than nothing.</summary>
    public static Value WrittenNull { get; } = new ConstantValue(DBNull.Value);

    /// <summary>Whether this is the null reference for sure.</summary>
    public virtual bool IsNull => false;

    public sealed override Value Run(Interpreter interpreter) => this;

    /// <summary>Whether a field with this value is absent for sure.</summary>
    public bool IsAbsent => IsNull || Kind == ValueKind.Unset;

    /// <summary>Whether the two are the same for sure.</summary>
    public static bool Same(Value left, Value right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (ConstantValue a, ConstantValue b) => Equals(a.Constant, b.Constant),
        (NodeValue a, NodeValue b) => a.Id == b.Id,
        (DataValue a, DataValue b) => a.IsSame(b),
        (ChoiceValue a, ChoiceValue b) => a.Join == b.Join && Same(a.Left, b.Left) && Same(a.Right, b.Right),
        _ => false,
    };
}

/// <summary>A value that cannot be known here.</summary>
internal sealed class UnknownValue() : Value(ValueKind.Unknown);

/// <summary>See <see cref="Value.Unset"/>.</summary>
internal sealed class UnsetValue() : Value(ValueKind.Unset);

/// <summary>A constant: null, text, a number, a truth value, or one of a type of its own; <see cref="DBNull"/> for a null that is written out.</summary>
internal sealed class ConstantValue(object? constant) : Value(ValueKind.Constant)
{
    public object? Constant { get; } = constant;

    /// <summary>The constant, if it is a text.</summary>
    public string? Text { get; } = constant as string;

    /// <summary>What is written for it.</summary>
    public object? Written => Constant is ScalarConstant scalar ? scalar.Written : Constant;

    public override bool IsNull => Constant is null;
}

/// <summary>A node of a document that holds a single value: an object of its own, equal to no other that holds the same.</summary>
internal sealed class ScalarValue(Value held) : Value(ValueKind.Scalar)
{
    /// <summary>What stands in the document where it is put.</summary>
    public Value Held { get; } = held;
}

/// <summary>A text of which parts are known; it is never null.</summary>
internal sealed class PatternValue(string text) : Value(ValueKind.Pattern)
{
    /// <summary>Stands for what is not known; a character that no Unicode text holds.</summary>
    public const string Hole = "\uFFFF";

    /// <summary>The text with its holes.</summary>
    public string Text { get; } = text;

    /// <summary>The text with a question mark for each hole, or null if it has such marks of its own.</summary>
    public string? Pattern => Text.IndexOf('?') >= 0 ? null : Text.Replace(Hole, "?");
}

/// <summary>A node of the heap.</summary>
internal sealed class NodeValue : Value
{
    // Most members have few nodes, and each of these is named many times.
    private static readonly NodeValue[] First = Make(128);

    private NodeValue(int id)
        : base(ValueKind.Node, id)
    {
    }

    public int Id => NodeId;

    public static NodeValue Of(int id) => id < First.Length ? First[id] : new(id);

    private static NodeValue[] Make(int count)
    {
        var made = new NodeValue[count];
        for (var id = 0; id < count; id++)
        {
            made[id] = new(id);
        }

        return made;
    }
}

/// <summary>A delegate whose body can be seen.</summary>
internal sealed class FunctionValue(IMethodSymbol method, IOperation? body, Value receiver, LambdaPlan? plan = null) : Value(ValueKind.Function)
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The body of a lambda; the body of a method is looked up when it is needed.</summary>
    public IOperation? Body { get; } = body;

    /// <summary>What <c>this</c> is in its body, wherever it is run.</summary>
    public Value Receiver { get; } = receiver;

    /// <summary>What a lambda of a helper does, for the call to which it is given.</summary>
    public LambdaPlan? Plan { get; } = plan;

    /// <summary>
    /// What the variables hold that it sees around it, if nothing changes them while there is such a function: then it does the same
    /// wherever it runs. Null if that is not known.
    /// </summary>
    public IReadOnlyList<KeyValuePair<ISymbol, Value>>? Seen { get; init; }
}

/// <summary>A function in a list or in an object, which counts as run at any time besides.</summary>
internal sealed class KeptFunctionValue(FunctionValue function) : Value(ValueKind.Kept)
{
    public FunctionValue Function { get; } = function;
}

/// <summary>
/// A sequence that is made while it is gone through: what an iterator yields, or what a query makes of another sequence.
/// Its code runs when something takes all items, as it does in the program.
/// </summary>
internal sealed class SequenceValue(IMethodSymbol method, IOperation? body, Value receiver, Value[] arguments, SyntaxNode caller) : Value(ValueKind.Sequence)
{
    /// <summary>The iterator, or the method of the query.</summary>
    public IMethodSymbol Method { get; } = method;

    /// <summary>The body of the iterator; null for a query.</summary>
    public IOperation? Body { get; } = body;

    public Value Receiver { get; } = receiver;

    public Value[] Arguments { get; } = arguments;

    /// <summary>The call that made it.</summary>
    public SyntaxNode Caller { get; } = caller;
}

/// <summary>One value if the program took the left branch before a join, another if it took the right one.</summary>
internal sealed class ChoiceValue : Value
{
    /// <summary>More alternatives than this are not kept apart.</summary>
    public const int MaxAlternatives = 8;

    public ChoiceValue(int join, Value left, Value right, WriteSite? leftSite = null, WriteSite? rightSite = null)
        : base(ValueKind.Choice)
    {
        LeftSite = leftSite;
        RightSite = rightSite;
        Join = join;
        Left = left;
        Right = right;
        Alternatives = Count(left) + Count(right);
    }

    /// <summary>Which join; the same one in every value that depends on it.</summary>
    public int Join { get; }

    public Value Left { get; }

    public Value Right { get; }

    /// <summary>Where the left value was written, if not where the choice was.</summary>
    public WriteSite? LeftSite { get; }

    /// <summary>Where the right value was written, if not where the choice was.</summary>
    public WriteSite? RightSite { get; }

    /// <summary>How many leaves the choice has.</summary>
    public int Alternatives { get; }

    private static int Count(Value value) => value is ChoiceValue choice ? choice.Alternatives : 1;
}

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// A constant that the program holds in a type that is written as one scalar, such as a quantity. What is written is known; to the program
/// it is neither a text nor a number, and the type says what it equals and how it reads.
/// </summary>
internal sealed class ScalarConstant(object written)
{
    /// <summary>A text, a number, a truth value, or a <see cref="PatternValue"/>.</summary>
    public object Written { get; } = written;

    public override bool Equals(object? obj) => obj is ScalarConstant other && Written.Equals(other.Written);

    public override int GetHashCode() => Written.GetHashCode();

    /// <summary>A value once the program holds it in such a type.</summary>
    public static Value Of(Value value) => value switch
    {
        ConstantValue { Constant: not (null or DBNull or ScalarConstant) and var constant } => new ConstantValue(new ScalarConstant(constant)),
        PatternValue pattern => new ConstantValue(new ScalarConstant(pattern)),
        ChoiceValue choice => new ChoiceValue(choice.Join, Of(choice.Left), Of(choice.Right), choice.LeftSite, choice.RightSite),
        _ => value,
    };
}

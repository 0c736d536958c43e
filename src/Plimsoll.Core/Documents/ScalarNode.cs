using System.Globalization;
using Plimsoll.Annotations;

namespace Plimsoll.Documents;

/// <summary>A single value. <see cref="Text"/> holds it as JSON writes it, without quotes: <c>true</c>, <c>42</c>, <c>1.5</c>, <c>null</c>, or the text itself.</summary>
[ConfigScalar]
public sealed class ScalarNode : ConfigNode
{
    /// <summary>Creates a scalar from its type and its canonical text.</summary>
    public ScalarNode(ScalarType type, string text, Origin origin = default)
        : base(NodeKind.Scalar, origin)
    {
        Type = type;
        Text = text;
    }

    internal override ScalarNode AsScalar => this;

    internal override ValueState State => Type == ScalarType.Null ? ValueState.Null : ValueState.Known;

    /// <summary>The data type.</summary>
    public ScalarType Type { get; }

    /// <summary>The value as JSON writes it, without quotes.</summary>
    public string Text { get; }

    /// <summary>A text value.</summary>
    public static ScalarNode String([ConfigPath(".")] string value, Origin origin = default) => new(ScalarType.String, value, origin);

    /// <summary>A whole number.</summary>
    public static ScalarNode Integer([ConfigPath(".")] long value, Origin origin = default) =>
        new(ScalarType.Integer, value.ToString(CultureInfo.InvariantCulture), origin);

    /// <summary>A whole number that is not negative.</summary>
    public static ScalarNode Integer([ConfigPath(".")] ulong value, Origin origin = default) =>
        new(ScalarType.Integer, value.ToString(CultureInfo.InvariantCulture), origin);

    /// <summary>
    /// A number with a fraction. One with a whole value becomes an integer, because JSON knows no difference;
    /// not a number and infinities have no JSON form and are refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static ScalarNode Float(double value, Origin origin = default)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no form for a number that is not finite.");
        }

        var (type, text) = FloatText.Scalar(value);
        return new(type, text, origin);
    }

    /// <summary>A truth value.</summary>
    public static ScalarNode Boolean([ConfigPath(".")] bool value, Origin origin = default) =>
        new(ScalarType.Boolean, value ? "true" : "false", origin);

    /// <summary>An explicit null.</summary>
    [ConfigConstant(null)]
    public static ScalarNode Null(Origin origin = default) => new(ScalarType.Null, "null", origin);

    /// <inheritdoc/>
    public override ConfigNode Clone() => new ScalarNode(Type, Text, Origin);

    /// <summary>The canonical text, for debugging.</summary>
    public override string ToString() => Text;
}

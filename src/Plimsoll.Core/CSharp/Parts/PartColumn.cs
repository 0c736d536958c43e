using System.Globalization;

namespace Plimsoll.CSharp.Parts;

/// <summary>The values that one parameter takes, one for each place.</summary>
/// <param name="Values">The values.</param>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Position">Where it is written first.</param>
/// <param name="Names">What it could be called, the best first.</param>
internal sealed record PartColumn(IReadOnlyList<Argument> Values, string Type, int Position, IReadOnlyList<string> Names)
{
    private const int LeastDigits = 3;

    /// <summary>The texts that it holds; null if it holds something else.</summary>
    public IReadOnlyList<string>? Texts { get; } = Type == ValueArgument.TextType ? All(Values) : null;

    /// <summary>The names of the objects that it refers to; null if it holds something else, or what must be given as an object.</summary>
    public IReadOnlyList<string>? ObjectNames => Values[0] is ReferenceArgument ? All(Values) : null;

    /// <summary>The texts that it gives to an interpolation; null if it does not belong into one. A small number stands in many texts by chance.</summary>
    public IReadOnlyList<string>? Parts => Texts ?? (Type is "int" or "long" && All(Values) is { } numbers && numbers.All(IsNumber) ? numbers : null);

    /// <summary>Whether two columns always hold the same.</summary>
    public bool HasSameValues(PartColumn other) => Family == other.Family && Values.Zip(other.Values, (mine, its) => mine.Text == its.Text).All(same => same);

    /// <summary>One column for both of two that always hold the same.</summary>
    public PartColumn With(PartColumn other) => this with { Type = Type == other.Type ? Type : "int", Names = [.. Names, .. other.Names] };

    // What an int holds a long can take.
    private string Family => Type == "long" ? "int" : Type;

    // A parameter of a method around the part stands for a text that is the same wherever it is named.
    private static List<string>? All(IReadOnlyList<Argument> values)
    {
        var texts = values.Select(Written).ToList();
        return texts.Contains(null) ? null : texts.OfType<string>().ToList();
    }

    private static string? Written(Argument value) => value switch
    {
        ValueArgument known => TextTemplate.HasSigns(known.Value) ? null : known.Value,
        ParameterArgument parameter => TextTemplate.ParameterSign + parameter.Parameter + TextTemplate.ParameterSign,
        InterpolationArgument interpolation => string.Concat(interpolation.Parts.Select(Written)),
        ReferenceArgument reference => reference.ByName,
        _ => null,
    };

    private static bool IsNumber(string text) =>
        text[0] == TextTemplate.ParameterSign || text.Length >= LeastDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}

using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Methods of text that make the same of the same text, whatever the culture.
internal sealed partial class Interpreter
{
    // What a method of the framework's text makes of values that are known, or null.
    private Value? TextOf(IMethodSymbol method, Value receiver, Value[] arguments)
    {
        if (method.ContainingType?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return (method.Name, arguments.Length) switch
        {
            ("Concat", > 0) => Together("", arguments, method.Parameters.All(static parameter => parameter.Type.SpecialType == SpecialType.System_String)),
            ("Join", 2) when arguments[0] is ConstantValue { Text: { } separator } => Together(separator, [arguments[1]]),
            ("Format", > 1) when arguments[0] is ConstantValue { Text: { } format } => Formatted(format, arguments),
            ("IsNullOrEmpty", 1) when arguments[0] is ConstantValue { Constant: null or string } text => new ConstantValue(string.IsNullOrEmpty(text.Text)),
            ("IsNullOrWhiteSpace", 1) when arguments[0] is ConstantValue { Constant: null or string } text => new ConstantValue(string.IsNullOrWhiteSpace(text.Text)),
            _ when receiver is ConstantValue { Text: { } own } && !method.IsStatic => TextOf(method.Name, own, arguments),
            _ => null,
        };
    }

    private static Value? TextOf(string method, string own, Value[] arguments)
    {
        if (arguments.Length == 0)
        {
            return method switch
            {
                "ToLowerInvariant" => new ConstantValue(own.ToLowerInvariant()),
                "ToUpperInvariant" => new ConstantValue(own.ToUpperInvariant()),
                "Trim" => new ConstantValue(own.Trim()),
                _ => null,
            };
        }

        if (arguments[0] is not ConstantValue { Text: { } part })
        {
            return null;
        }

        var other = arguments.Length == 2 ? arguments[1] as ConstantValue : null;
        return method switch
        {
            "Contains" when arguments.Length == 1 => new ConstantValue(own.Contains(part)),
            "Equals" when arguments.Length == 1 => new ConstantValue(own == part),
            "StartsWith" when IsOrdinal(other) => new ConstantValue(own.StartsWith(part, StringComparison.Ordinal)),
            "EndsWith" when IsOrdinal(other) => new ConstantValue(own.EndsWith(part, StringComparison.Ordinal)),
            "Replace" when part.Length > 0 && other?.Text is { } after && own.Length * (after.Length + 1) < MaxText => new ConstantValue(own.Replace(part, after)),
            _ => null,
        };
    }

    private static bool IsOrdinal(ConstantValue? comparison) => comparison?.Constant is EnumConstant { Number: (int)StringComparison.Ordinal };

    // The parts of a text, or those in the lists among them; what is neither text nor number may run code to become text.
    private Value? Together(string separator, Value[] parts, bool areTexts = false)
    {
        string? text = null;
        foreach (var part in parts.SelectMany(Flat))
        {
            if (!areTexts && part is not (PatternValue or ConstantValue { Constant: null or string or int or long }))
            {
                return null;
            }

            text = text is null ? Part(part) : Joined(text, separator + Part(part));
        }

        return Text(text ?? "");
    }

    private IEnumerable<Value> Flat(Value part) => part.NodeId >= 0 && _state.Find(part.NodeId) is { IsList: true, IsOpen: false, Sharing: Sharing.None } list
        ? list.Entries.ToArray().Select(static item => item.Value)
        : [part];

    // Only what says nothing but the number of the value that it takes. A brace that is left over ends what says more, or stands for itself.
    private Value? Formatted(string format, Value[] arguments)
    {
        var values = arguments.Skip(1).SelectMany(Flat).ToArray();
        var text = new List<Value>();
        var at = 0;
        while (format.IndexOf('{', at) is >= 0 and var open)
        {
            if (open + 2 >= format.Length || format[open + 1] - '0' is var number && (number < 0 || number >= values.Length) || format.IndexOf('}', at, open - at) >= 0)
            {
                return null;
            }

            text.Add(new ConstantValue(format.Substring(at, open - at)));
            text.Add(values[number]);
            at = open + 3;
        }

        text.Add(new ConstantValue(format.Substring(at)));
        return format.IndexOf('}', at) >= 0 ? null : Together("", [.. text]);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
                "ToString" => new ConstantValue(own),
                _ => null,
            };
        }

        if (method == "Substring" && arguments.Length <= 2 && arguments[0] is ConstantValue { Constant: int start and >= 0 } && start <= own.Length)
        {
            return arguments.Length == 1 ? new ConstantValue(own.Substring(start))
                : arguments[1] is ConstantValue { Constant: int length and >= 0 } && start + (long)length <= own.Length ? new ConstantValue(own.Substring(start, length))
                : null;
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

    // The parts of a text between the places where one character or another text stands.
    private Value? Split(IInvocationOperation operation, IMethodSymbol method, Value receiver) =>
        method is { Name: "Split", ContainingType.SpecialType: SpecialType.System_String } && receiver is ConstantValue { Text: { } text }
        && operation.Arguments.All(static given => given.Parameter?.Ordinal == 0 || given.ArgumentKind == ArgumentKind.DefaultValue) && Separator(operation.Arguments[0].Value) is { Length: > 0 } separator
            ? ListOf([.. text.Split([separator], StringSplitOptions.None).Select(static part => new ConstantValue(part))], operation.Syntax)
            : null;

    private static string? Separator(IOperation operation) => operation switch
    {
        IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } only } => CharOf(only[0]),
        ICollectionExpressionOperation { Elements: { Length: 1 } only } => CharOf(only[0]),
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        _ => CharOf(operation),
    };

    // How long a text is, or that of a builder.
    private Value? LengthOf(IPropertySymbol property, Value receiver) =>
        property is { Name: "Length", ContainingType: var type } && (type.SpecialType == SpecialType.System_String || IsTextBuilder(type)) && receiver is ConstantValue or DataValue
            ? Shown(receiver) is ConstantValue { Text: { } text } ? new ConstantValue(text.Length) : Value.Unknown
            : null;

    // What numbers, truth values and enumerations show of themselves; only what is negative depends on a culture.
    private static Value? ShownBy(IInvocationOperation operation, IMethodSymbol method, Value receiver) =>
        method.Name == "ToString" && receiver is ConstantValue { Constant: not string } && method.ContainingType is { } type && (type.SpecialType is SpecialType.System_Enum or SpecialType.System_Boolean || Arithmetic.IsNumber(type))
        && operation.Arguments.All(static given => given.Value is IPropertyReferenceOperation { Property: { Name: "InvariantCulture", ContainingType: { Name: "CultureInfo", ContainingAssembly: not ISourceAssemblySymbol } } })
        && Text(Part(receiver)) is ConstantValue shown ? shown : null;

    // Single characters among what is given to a method of text, as texts.
    private static void WithChars(ImmutableArray<IArgumentOperation> operations, Value[] arguments)
    {
        foreach (var operation in operations)
        {
            if (operation.Parameter is { } parameter && parameter.Ordinal < arguments.Length && CharOf(operation.Value) is { } character)
            {
                arguments[parameter.Ordinal] = new ConstantValue(character);
            }
        }
    }

    private static bool IsOrdinal(ConstantValue? comparison) => comparison?.Constant is EnumConstant { Number: (int)StringComparison.Ordinal };

    // The parts of a text, or those in the lists among them; what is neither text nor number may run code to become text.
    private Value? Together(string separator, Value[] parts, bool areTexts = false)
    {
        string? text = null;
        foreach (var part in parts.SelectMany(Flat))
        {
            if (!areTexts && part is not (PatternValue or ConstantValue { Constant: null or string or int or long or bool or EnumConstant }))
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

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Builders of text: objects with one part that is set, the text as far as it has come.
internal sealed partial class Interpreter
{
    private const string TextPart = "Text";

    private static bool IsTextBuilder(ITypeSymbol? type) =>
        type is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    // The place to which the parts of an interpolated text go one by one; it takes all of them.
    private static bool IsOfTextBuilder(IInterpolatedStringHandlerCreationOperation handler) =>
        handler.Type is { Name: "AppendInterpolatedStringHandler", ContainingType: { } builder } && IsTextBuilder(builder);

    // A builder of nothing, of room for so many characters, or of a text.
    private Value? CreateTextBuilder(INamedTypeSymbol type, ImmutableArray<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax)
    {
        if (!IsTextBuilder(type) || !operations.All(static given => given.Parameter?.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_String))
        {
            return null;
        }

        var made = new DataValue(type, [TextPart], [Value.Unknown], [true], NewIdentity(syntax));
        Put(made, TextPart, arguments.Length > 0 && operations[0].Parameter!.Type.SpecialType == SpecialType.System_String ? Text(Part(arguments[0])) : new ConstantValue(""));
        return made;
    }

    private bool TryBuildText(IInvocationOperation operation, IMethodSymbol method, Value receiver, Value[] arguments, out Value result)
    {
        result = receiver;
        if (receiver is not DataValue builder || !IsTextBuilder(builder.Type) || !IsTextBuilder(method.ContainingType))
        {
            return false;
        }

        var before = PartNow(builder, TextPart) ?? Value.Unknown;
        switch (method.Name, arguments.Length)
        {
            case ("ToString", 0):
                result = before;
                return true;
            case ("Clear", 0):
                Put(builder, TextPart, new ConstantValue(""));
                return true;
            case ("AppendLine", 0):
                // What ends a line depends on where the program runs.
                Append(builder, before, PatternValue.Hole);
                return true;
            case ("Append", 1):
                Append(builder, before, Piece(operation.Arguments[0].Value, arguments[0]));
                return true;
            case ("AppendLine", 1):
                Append(builder, before, Piece(operation.Arguments[0].Value, arguments[0]) + PatternValue.Hole);
                return true;
            case ("AppendJoin", 2) when CharOf(operation.Arguments[0].Value) is var separator && (separator ?? (arguments[0] as ConstantValue)?.Text) is { } between
                && Together(between, [arguments[1]]) is { } joined:
                Append(builder, before, Part(joined));
                return true;
            default:
                return false;
        }
    }

    private void Append(DataValue builder, Value before, string piece) => Put(builder, TextPart, Text(Joined(Part(before), piece)));

    // What becomes of a value in a text.
    private string Piece(IOperation operation, Value value)
    {
        if (CharOf(operation) is { } character)
        {
            return character;
        }

        value = Shown(value);
        Forget(value);
        RunUnseen(operation, value);
        return Part(value);
    }

    // A builder shows the text that it has.
    private Value Shown(Value value) => value is DataValue builder && IsTextBuilder(builder.Type) ? PartNow(builder, TextPart) ?? Value.Unknown : value;

    // Single characters are no values of their own: they would be taken for numbers.
    private static string? CharOf(IOperation operation) => operation is { Type.SpecialType: SpecialType.System_Char, ConstantValue: { HasValue: true, Value: char character } } ? character.ToString() : null;

    private Value Appended(ImmutableArray<IInterpolatedStringContentOperation> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            if (part is not IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } given } })
            {
                ForgetAll(Eval(part));
                text = Joined(text, PatternValue.Hole);
                continue;
            }

            var piece = Piece(given[0].Value, Eval(given[0].Value));
            foreach (var format in given.Skip(1))
            {
                ForgetAll(Eval(format.Value));
                piece = PatternValue.Hole;
            }

            text = Joined(text, piece);
        }

        return Text(text);
    }
}

using System.Text;

namespace Plimsoll.CSharp.Parts;

/// <summary>What parts have in common that differ in nothing but values: a text that is the same for all of them.</summary>
internal static class PartShape
{
    /// <summary>The shape of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="variables">The classes of the objects that variables hold.</param>
    public static string Of(Part part, IReadOnlyDictionary<string, string> variables)
    {
        var text = new StringBuilder();
        Append(text, part.Node, variables);
        return text.ToString();
    }

    /// <summary>The type that a parameter would have for a value; null if it is no value.</summary>
    public static string? TypeOf(Argument argument, IReadOnlyDictionary<string, string> variables) => argument switch
    {
        ValueArgument value => value.Type,
        ParameterArgument parameter => parameter.Type,
        InterpolationArgument => ValueArgument.TextType,
        ReferenceArgument reference => variables[reference.Variable],
        _ => null,
    };

    private static void Append(StringBuilder text, Argument argument, IReadOnlyDictionary<string, string> variables)
    {
        text.Append(argument.Label).Append(TypeOf(argument, variables) is { } type ? "<" + type + ">" : argument switch
        {
            TextArgument code => code.Code,
            Creation made => "new " + made.Type + "." + made.Factory,
            LambdaArgument lambda => lambda.Type,
            InvocationArgument invocation => invocation.Method,
            DictionaryArgument map => string.Concat(map.Entries.Select(entry => Literals.Quoted(entry.Key))),
            _ => "",
        });
        text.Append('(');
        var calls = argument is Creation { Calls: var called } ? called : argument is LambdaArgument { Calls: var configured } ? configured : [];
        foreach (var inner in argument is Creation creation ? creation.Arguments : argument is LambdaArgument ? [] : argument.Inner)
        {
            Append(text, inner, variables);
        }

        text.Append(')');
        foreach (var call in calls)
        {
            text.Append('.').Append(call.Method).Append('(');
            foreach (var given in call.Arguments)
            {
                Append(text, given, variables);
            }

            text.Append(')');
        }
    }
}

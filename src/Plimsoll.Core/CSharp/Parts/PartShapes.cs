using System.Globalization;
using System.Text;

namespace Plimsoll.CSharp.Parts;

/// <summary>Tells which parts differ in nothing but values: those have one shape.</summary>
/// <param name="variables">The classes of the objects that variables hold.</param>
internal sealed class PartShapes(IReadOnlyDictionary<string, string> variables)
{
    // Each shape has a number, by which the shapes around it name it: so everything is looked at once.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Argument, string> _known = [];

    /// <summary>The shape of an argument.</summary>
    public string Of(Argument argument)
    {
        if (!_known.TryGetValue(argument, out var shape))
        {
            shape = Number(Written(argument));
            _known.Add(argument, shape);
        }

        return shape;
    }

    /// <summary>The shape of a call.</summary>
    public string Of(Call call) => Number("." + call.Method + "(" + string.Join(",", call.Arguments.Select(Of)) + ")");

    /// <summary>The type that a parameter would have for a value; null if it is no value.</summary>
    public string? TypeOf(Argument argument) => argument switch
    {
        ValueArgument value => value.Type,
        ParameterArgument parameter => parameter.Type,
        InterpolationArgument => ValueArgument.TextType,
        ReferenceArgument reference => variables[reference.Variable],
        _ => null,
    };

    private string Number(string shape)
    {
        if (!_numbers.TryGetValue(shape, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(shape, number);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private string Written(Argument argument)
    {
        var (arguments, calls) = argument switch
        {
            Creation made => (made.Arguments, made.Calls),
            LambdaArgument lambda => ([], lambda.Calls),
            InvocationArgument invocation => (invocation.Arguments, invocation.Calls),
            _ => (argument.Inner, (IReadOnlyList<Call>)[]),
        };
        var text = new StringBuilder(argument.Label).Append(TypeOf(argument) is { } type ? "<" + type + ">" : argument switch
        {
            TextArgument code => code.Code,
            Creation made => "new " + made.Type + "." + made.Factory,
            LambdaArgument lambda => lambda.Type + " =>",
            InvocationArgument invocation => invocation.Method,
            DictionaryArgument map => string.Concat(map.Entries.Select(entry => Literals.Quoted(entry.Key))),
            _ => "",
        });
        text.Append('(').Append(string.Join(",", arguments.Select(Of))).Append(')');
        return text.Append(string.Concat(calls.Select(call => "." + Of(call)))).ToString();
    }
}

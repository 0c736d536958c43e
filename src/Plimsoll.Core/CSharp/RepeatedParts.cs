using System.Globalization;

namespace Plimsoll.CSharp;

/// <summary>Finds lambdas that several objects repeat, so that a method can say it once.</summary>
internal sealed class RepeatedParts
{
    // Less would be harder to read than the repetition.
    private const int LeastCalls = 4;

    private readonly ICollection<string> _variables;
    private readonly Dictionary<LambdaArgument, string> _names = [];
    private readonly List<(LambdaArgument Lambda, string Name)> _helpers = [];

    /// <param name="objects">The objects.</param>
    /// <param name="variables">Local variables, which a method could not see.</param>
    public RepeatedParts(IEnumerable<Creation> objects, ICollection<string> variables)
    {
        _variables = variables;
        var all = new List<LambdaArgument>();
        foreach (var made in objects)
        {
            Collect(made, all);
        }

        var printer = new CodePrinter(new Dictionary<LambdaArgument, string>());
        foreach (var group in all.GroupBy(lambda => lambda.Type + printer.Helper(lambda, "", 0), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var name = Name(group.First());
            _helpers.Add((group.First(), name));
            foreach (var lambda in group)
            {
                _names[lambda] = name;
            }
        }
    }

    /// <summary>The name of the method that stands for a lambda.</summary>
    public IReadOnlyDictionary<LambdaArgument, string> Names => _names;

    /// <summary>The methods, with a lambda that says what each does.</summary>
    public IReadOnlyList<(LambdaArgument Lambda, string Name)> Helpers => _helpers;

    private string Name(LambdaArgument lambda)
    {
        var name = "Configure" + CSharpNames.Pascal(lambda.Name);
        for (var i = 2; _helpers.Any(helper => helper.Name == name); i++)
        {
            name = "Configure" + CSharpNames.Pascal(lambda.Name) + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    // What lies in a part that is repeated is repeated with it; it is not looked at again.
    private void Collect(Argument argument, List<LambdaArgument> all)
    {
        if (argument is LambdaArgument { Type.Length: > 0 } lambda && Calls(lambda) >= LeastCalls && !SeesVariables(lambda))
        {
            all.Add(lambda);
            return;
        }

        foreach (var inner in Inner(argument))
        {
            Collect(inner, all);
        }
    }

    private bool SeesVariables(Argument argument) => argument is TextArgument text
        ? _variables.Contains(text.Text.Substring(text.Text.LastIndexOf(' ') + 1))
        : Inner(argument).Any(SeesVariables);

    private static int Calls(LambdaArgument lambda) => lambda.Calls.Count + Inner(lambda).OfType<LambdaArgument>().Sum(Calls);

    private static IEnumerable<Argument> Inner(Argument argument) => argument switch
    {
        Creation made => made.Arguments.Concat(made.Calls.SelectMany(call => call.Arguments)),
        ListArgument list => list.Items,
        LambdaArgument lambda => lambda.Calls.SelectMany(call => call.Arguments),
        _ => [],
    };
}

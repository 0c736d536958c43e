using System.Globalization;

namespace Plimsoll.CSharp;

/// <summary>Finds lambdas that several objects repeat, so that a method can say it once.</summary>
internal sealed class RepeatedParts
{
    // Less would be harder to read than the repetition.
    private const int LeastCalls = 4;

    private readonly Dictionary<LambdaArgument, string> _names = [];
    private readonly List<(LambdaArgument Lambda, string Name)> _helpers = [];

    public RepeatedParts(IEnumerable<Creation> objects)
    {
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

    // What lies in a part that is repeated is repeated with it; it is not looked at again. A method could not see the variables of another.
    private void Collect(Argument argument, List<LambdaArgument> all)
    {
        if (argument is LambdaArgument { Type.Length: > 0 } lambda && Calls(lambda) >= LeastCalls && !lambda.Variables.Any())
        {
            all.Add(lambda);
            return;
        }

        foreach (var inner in argument.Inner)
        {
            Collect(inner, all);
        }
    }

    private static int Calls(LambdaArgument lambda) => lambda.Calls.Count + lambda.Inner.OfType<LambdaArgument>().Sum(Calls);
}

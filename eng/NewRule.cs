// Writes a new rule with its test, and names it in the list:
//
//     dotnet run eng/NewRule.cs -- HostClockChanged Pods pod PLM1
//
// The name is that of the class and states the risk; then come the folder below Rules, what the rule looks at
// (container, pod, workload, document, project, seccomp or oci), and how its id starts.
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

string[] advice = ["Avoid", "DoNot", "Use", "Prefer", "Should"];
if (args is not [var name, var subject, var scope, var prefix] || !Regex.IsMatch(name, "^([A-Z][a-z0-9]+)+$") || !Regex.IsMatch(prefix, "^PLM[1-9][0-9]{0,2}$"))
{
    Console.Error.WriteLine("usage: dotnet run eng/NewRule.cs -- NAME FOLDER container|pod|workload|document|project|seccomp|oci PLMn");
    return 2;
}

if (Array.Find(advice, word => name.StartsWith(word, StringComparison.Ordinal)) is { } wrong)
{
    Console.Error.WriteLine($"'{name}' gives advice: name the risk instead of starting with '{wrong}'");
    return 2;
}

var (type, variable) = scope switch
{
    "container" => ("Container", "container"),
    "pod" => ("Pod", "pod"),
    "workload" => ("Workload", "workload"),
    "document" => ("Document", "item"),
    "project" => ("Project", "project"),
    "seccomp" => ("Seccomp", "profile"),
    "oci" => ("Oci", "spec"),
    _ => ("", ""),
};
if (type.Length == 0)
{
    Console.Error.WriteLine($"'{scope}' is nothing that a rule looks at");
    return 2;
}

// The lists of rules, by the first digit of their ids.
string[] lists = ["Security", "Version", "Seccomp", "Oci", "Reliability", "Network", "Correctness"];
if (prefix[3] - '1' >= lists.Length)
{
    Console.Error.WriteLine($"rules that look at documents start with PLM1 to PLM{lists.Length}");
    return 2;
}

// Rules that look at profiles and specs alone are made only when a run sees one.
var folder = Path.Combine("src", "Plimsoll.Core", "Rules", "Lists");
var list = Path.Combine(folder, (prefix[3], scope) switch
{
    ('3', "seccomp") => "ProfileRules.cs",
    ('4', "oci") => "SpecRules.cs",
    _ => lists[prefix[3] - '1'] + "Rules.cs",
});
if (!File.Exists(list))
{
    Console.Error.WriteLine("run this in the folder of Sdk.sln");
    return 2;
}

var highest = Directory.GetFiles(folder).SelectMany(File.ReadAllLines).Select(IdIn)
    .Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Max(StringComparer.Ordinal) ?? prefix.PadRight(7, '0');
var id = "PLM" + (int.Parse(highest.AsSpan(3), CultureInfo.InvariantCulture) + 1).ToString("D4", CultureInfo.InvariantCulture);
var lines = File.ReadAllLines(list).ToList();
var ids = lines.Select(IdIn).ToList();
var kebab = Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
var words = kebab.Replace('-', ' ');

var at = ids.FindIndex(other => string.CompareOrdinal(other, id) > 0);
lines.Insert(at < 0 ? ids.FindLastIndex(other => other.Length > 0) + 1 : at, $"        new {name}(), // {id}");
File.WriteAllText(list, string.Join('\n', lines) + "\n");
Write(Path.Combine("src", "Plimsoll.Core", "Rules", subject, name + ".cs"), $$""""
    using Plimsoll.Findings;

    namespace Plimsoll.Rules;

    /// <summary>{{id}}.</summary>
    internal sealed class {{name}} : Rule, I{{type}}Rule
    {
        protected override RuleInfo Describe() => new()
        {
            Id = "{{id}}",
            Name = "{{kebab}}",
            Title = "{{char.ToUpperInvariant(words[0])}}{{words[1..]}}",
            Category = Category.Correctness,
            Severity = Severity.Warning,
            Why = """
                TODO: what goes wrong, and from which version on.
                """,
            Remedy = """
                TODO: what to do.
                """,
            Sources = ["https://kubernetes.io/docs/TODO"],
            Bad = """
                TODO
                """,
            Good = """
                TODO
                """,
        };

        public void Check({{type}}Scope {{variable}})
        {
        }
    }

    """");
Write(Path.Combine("tests", "Plimsoll.Core.Tests", "Rules", name + "Tests.cs"), $$"""
    namespace Plimsoll.Core.Tests.Rules;

    public sealed class {{name}}Tests
    {
        [Theory]
        [InlineData("TODO: true", "yes")]
        [InlineData("TODO: false", "no")]
        [InlineData("TODO: ?x", "no")]
        public void Cases(string container, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("{{id}}", "", RuleCase.Pod(container))));
    }

    """);
Console.WriteLine("then: PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Core.Tests --filter GeneratedFiles");
return 0;

static string IdIn(string line) => Regex.Match(line, "// (PLM[0-9]{4})$").Groups[1].Value;

void Write(string file, string text)
{
    if (File.Exists(file))
    {
        Console.WriteLine(file + " is there already");
        return;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, text, new UTF8Encoding(false));
    Console.WriteLine(file);
}

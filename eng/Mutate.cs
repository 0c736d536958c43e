// Measures how much of the rules' logic the tests of Core hold in place:
//
//     dotnet run eng/Mutate.cs -- 100 [SEED]
//
// It copies the repository to a temporary folder, changes so many places of src/Plimsoll.Core/Rules that a seed chooses (an operator, a
// literal, a negation), all in one build and each switched on by a variable of the environment, and runs the tests once for each.
// A mutant that no test notices is printed.
#:package Microsoft.CodeAnalysis.CSharp@4.14.0
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

const string Filter = "(FullyQualifiedName~Rules|FullyQualifiedName~Fixes|FullyQualifiedName~GeneratedFiles)&FullyQualifiedName!~Robustness&FullyQualifiedName!~LinterStream";
var wanted = int.Parse(args[0], CultureInfo.InvariantCulture);
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var root = Directory.GetCurrentDirectory();
var copy = Directory.CreateTempSubdirectory("plimsoll-mutants-").FullName;
foreach (var folder in new[] { "src", "tests/Plimsoll.Core.Tests", "tests/Plimsoll.Conformance.Tests/Seccomp", "tests/Shared", "docs", "eng" })
{
    Copy(Path.Combine(root, folder), Path.Combine(copy, folder));
}

foreach (var file in Directory.GetFiles(root).Concat(Directory.GetFiles(Path.Combine(root, "tests"))))
{
    File.Copy(file, Path.Combine(copy, Path.GetRelativePath(root, file)), overwrite: true);
}

var rules = Path.Combine(copy, "src", "Plimsoll.Core", "Rules");
var sites = Directory.GetFiles(rules, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        .Select(node => (File: file, node.Span, New: Mutated(node)))).Where(site => site.New is not null).ToList();
var random = new Random(seed);
var chosen = sites.OrderBy(_ => random.Next()).Take(wanted).ToList();
Console.WriteLine($"{sites.Count} places, {chosen.Count} chosen with seed {seed}");

// What does not compile, such as a constant that has to be one, is left out.
var originals = chosen.Select(site => site.File).Distinct().ToDictionary(file => file, File.ReadAllText);
var dropped = new HashSet<int>();
File.WriteAllText(Path.Combine(rules, "Mutant.cs"), """
    namespace Plimsoll.Rules;

    internal static class Mutant
    {
        private static readonly string? Chosen = Environment.GetEnvironmentVariable("PLIMSOLL_MUTANT");

        public static bool Is(string number) => number == Chosen;
    }
    """);
for (var round = 0; ; round++)
{
    Write();
    var (exit, output) = Run("build", "tests/Plimsoll.Core.Tests", "-v", "q", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false");
    if (exit == 0)
    {
        break;
    }

    var before = dropped.Count;
    foreach (Match error in Regex.Matches(output, @"(/[^\s(]+\.cs)\((\d+),\d+\): error"))
    {
        var line = File.ReadLines(error.Groups[1].Value).ElementAtOrDefault(int.Parse(error.Groups[2].Value, CultureInfo.InvariantCulture) - 1) ?? "";
        dropped.UnionWith(Regex.Matches(line, "Mutant.Is\\(\"(\\d+)\"\\)").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    if (dropped.Count == before || round == 5)
    {
        Console.Error.WriteLine(output);
        return 1;
    }
}

if (Test("none") != 0)
{
    Console.Error.WriteLine("the tests fail without any mutant");
    return 1;
}

var (killed, survivors) = (0, new List<string>());
foreach (var number in Enumerable.Range(0, chosen.Count).Where(number => !dropped.Contains(number)))
{
    if (Test(number.ToString(CultureInfo.InvariantCulture)) != 0)
    {
        killed++;
        continue;
    }

    var (file, span, changed) = chosen[number];
    var line = originals[file][..span.Start].Count(c => c == '\n') + 1;
    survivors.Add($"{Path.GetRelativePath(copy, file)}:{line}: {originals[file].Substring(span.Start, span.Length)} -> {changed}");
    Console.WriteLine("survived " + survivors[^1]);
}

Console.WriteLine($"{killed} of {killed + survivors.Count} killed, {dropped.Count} did not compile");
Directory.Delete(copy, recursive: true);
return 0;

int Test(string mutant)
{
    Environment.SetEnvironmentVariable("PLIMSOLL_MUTANT", mutant);
    return Run("test", "artifacts/bin/Plimsoll.Core.Tests/debug/Plimsoll.Core.Tests.dll", "--filter", Filter, "--", "xUnit.StopOnFail=true").Exit;
}

void Write()
{
    foreach (var (file, text) in originals)
    {
        // From the last to the first; of two that lie in each other the outer one waits for another run.
        var changed = text;
        var end = int.MaxValue;
        foreach (var number in Enumerable.Range(0, chosen.Count).Where(number => chosen[number].File == file && !dropped.Contains(number)).OrderByDescending(number => chosen[number].Span.Start))
        {
            var (_, span, replacement) = chosen[number];
            if (span.End > end)
            {
                dropped.Add(number);
                continue;
            }

            end = span.Start;
            changed = changed[..span.Start] + $"(Mutant.Is(\"{number}\") ? {replacement} : {text.Substring(span.Start, span.Length)})" + changed[span.End..];
        }

        File.WriteAllText(file, changed);
    }
}

(int Exit, string Output) Run(params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = copy, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode, output);
}

static string? Mutated(ExpressionSyntax node)
{
    var isText = node.Ancestors().Any(parent => parent is InterpolationSyntax or AttributeSyntax or PatternSyntax or SwitchLabelSyntax or ParameterSyntax
        || parent is MethodDeclarationSyntax { Identifier.Text: "Describe" } || parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || parent is LocalDeclarationStatementSyntax { IsConst: true });
    if (isText || node.DescendantNodes().Any(child => child is SingleVariableDesignationSyntax))
    {
        return null;
    }

    return node switch
    {
        BinaryExpressionSyntax binary when Other(binary.Kind()) is { } other => $"{binary.Left} {other} {binary.Right}",
        PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression) => negation.Operand.ToString(),
        LiteralExpressionSyntax { Token.Value: true } => "false",
        LiteralExpressionSyntax { Token.Value: false } => "true",
        LiteralExpressionSyntax { Token.Value: int number } => (number + 1).ToString(CultureInfo.InvariantCulture),
        LiteralExpressionSyntax { Token.Value: string { Length: > 0 } } literal when literal.Token.IsKind(SyntaxKind.StringLiteralToken) && IsKey(literal) => literal.Token.Text.Insert(1, "_"),
        _ => null,
    };
}

// Names of fields and values, and no parts of messages.
static bool IsKey(LiteralExpressionSyntax literal) =>
    literal.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } and not ConditionalExpressionSyntax and not ThrowExpressionSyntax
    && !literal.Token.ValueText.Contains(' ', StringComparison.Ordinal);

static string? Other(SyntaxKind kind) => kind switch
{
    SyntaxKind.EqualsExpression => "!=",
    SyntaxKind.NotEqualsExpression => "==",
    SyntaxKind.LessThanExpression => "<=",
    SyntaxKind.LessThanOrEqualExpression => "<",
    SyntaxKind.GreaterThanExpression => ">=",
    SyntaxKind.GreaterThanOrEqualExpression => ">",
    SyntaxKind.LogicalAndExpression => "||",
    SyntaxKind.LogicalOrExpression => "&&",
    _ => null,
};

static void Copy(string from, string to)
{
    Directory.CreateDirectory(to);
    foreach (var file in Directory.GetFiles(from))
    {
        File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
    {
        Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using RuleSet = Plimsoll.Rules.RuleSet;

namespace Plimsoll.Analyzers.Benchmarks;

/// <summary>The analyzer with more or less of what it does.</summary>
internal static class Analysis
{
    /// <summary>As it is in a build.</summary>
    public static ConfigAnalyzer Full() => new();

    /// <summary>The interpreter, and the trees that it makes, without a look at them.</summary>
    public static ConfigAnalyzer Interpreter() => new(new RuleRunner(RuleList.Infos, static (_, _, _) => (IReadOnlyList<Finding>)[]));

    /// <summary>The objects that the interpreter hands to the rules.</summary>
    public static List<JudgedObject> Objects(CSharpCompilation project)
    {
        var objects = new List<JudgedObject>();
        Run(project, new ConfigAnalyzer(new RuleRunner(RuleList.Infos, (item, _, _) =>
        {
            objects.Add(item);
            return (IReadOnlyList<Finding>)[];
        })));
        return objects;
    }

    /// <summary>Runs rules over objects.</summary>
    public static void Lint(List<JudgedObject> objects, RuleSet rules)
    {
        var runner = RuleRunner.Of(rules, []);
        foreach (var item in objects)
        {
            runner.Run(item, PlatformSet.Empty, CancellationToken.None);
        }
    }

    /// <summary>An analyzer that makes the compiler do what it does for every analyzer of this kind.</summary>
    public static DiagnosticAnalyzer Driver() => new NoAnalyzer();

    /// <summary>All of a project; the milliseconds that the analyzer itself took, as the compiler counts them.</summary>
    public static double Run(CSharpCompilation project, DiagnosticAnalyzer analyzer)
    {
        var analysis = With(project, analyzer);

        // What was left behind before is not the analyzer's to clean up.
        GC.Collect();
        analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds;
    }

    /// <summary>One file of a project, as an editor asks for it after an edit.</summary>
    public static ImmutableArray<Diagnostic> RunFile(CSharpCompilation project, SyntaxTree file, DiagnosticAnalyzer analyzer) =>
        With(project, analyzer).GetAnalyzerSemanticDiagnosticsAsync(project.GetSemanticModel(file), null, default).GetAwaiter().GetResult();

    private static CompilationWithAnalyzers With(CSharpCompilation project, DiagnosticAnalyzer analyzer) =>
        new(project, [analyzer], new CompilationWithAnalyzersOptions(new([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
}

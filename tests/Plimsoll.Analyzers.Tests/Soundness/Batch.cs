using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>Programs that are compiled together, analysed, and run on all their inputs.</summary>
internal sealed class Batch
{
    private static readonly (bool A, bool B, int N)[] Inputs =
        [.. from a in new[] { false, true } from b in new[] { false, true } from n in new[] { 0, 1, 2 } select (a, b, n)];

    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    public Batch(int firstSeed, int count)
    {
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var name = "P" + seed.ToString(CultureInfo.InvariantCulture);
            _sources.Add(name, new ProgramWriter(seed).Write(name));
        }

        _compilation = Verify.CompileReal(
            $$"""
            using Plimsoll.Kubernetes;

            public static class Programs
            {
                // Known to nobody but the test that runs them.
                public static System.Action<Container, bool> Unseen = (container, value) => container.Privileged(value);

            {{string.Join(Environment.NewLine, _sources.Values)}}
            }
            """);
    }

    /// <summary>Compares what is said with what happens; returns what is wrong.</summary>
    public async Task<IReadOnlyList<string>> Check(Tally tally)
    {
        var said = await StaticVerdicts.Of(_compilation);
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        try
        {
            var programs = Load(context);
            return [.. _sources.SelectMany(source => Compare(source.Key, source.Value, said, Run(programs.GetMethod(source.Key)!), tally))];
        }
        finally
        {
            context.Unload();
        }
    }

    private Type Load(AssemblyLoadContext context)
    {
        var stream = new MemoryStream();
        var result = _compilation.Emit(stream);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return context.LoadFromStream(stream).GetType("Programs")!;
    }

    // The Pods of all runs that end.
    private static List<MappingNode> Run(MethodInfo program)
    {
        var pods = new List<MappingNode>();
        foreach (var (a, b, n) in Inputs)
        {
            try
            {
                pods.Add(((Pod)program.Invoke(null, [a, b, n])!).Node);
            }
            catch (TargetInvocationException error) when (error.InnerException is InvalidOperationException or NullReferenceException)
            {
                // A run that throws makes nothing.
            }
        }

        return pods;
    }

    private static IEnumerable<string> Compare(string program, string source, StaticVerdicts said, List<MappingNode> pods, Tally tally)
    {
        foreach (var (violation, container) in Subjects(program))
        {
            var made = pods.Where(pod => Claims.Has(pod, container)).ToList();
            var violating = made.Count(pod => Claims.Of(pod, violation, container) == Verdict.Definite);
            var (isDefinite, isNo) = (said.IsDefinite(program, violation, container), said.IsNo(program, violation, container));
            tally.Add(made.Count > 0 && violating == made.Count, isDefinite);
            if ((isDefinite && violating < made.Count) || (isNo && violating > 0))
            {
                yield return $"{program}: {violation} {container} is called {(isDefinite ? "definite" : "impossible")}, "
                    + $"and {violating} of {made.Count} runs violate:{Environment.NewLine}{source}";
            }
        }
    }

    private static IEnumerable<(string Violation, string? Container)> Subjects(string program)
    {
        yield return (Claims.OfPods, null);
        foreach (var container in new[] { "c0", "c1" })
        {
            foreach (var violation in Claims.OfContainers)
            {
                yield return (violation, $"{program}-{container}");
            }
        }
    }
}

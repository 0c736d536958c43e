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
            Add(seed);
            if (seed % 4 == 3 || seed % 8 == 4)
            {
                Add(ProgramWriter.Hidden + seed);
            }

            if (seed % 8 is 1 or 2 or 6)
            {
                Add(ProgramWriter.Data + seed);
            }

            if (seed % 8 is 0 or 3 or 5)
            {
                Add(ProgramWriter.Settable + seed);
            }
        }

        _compilation = Verify.CompileReal(
            $$"""
            using Plimsoll;
            using Plimsoll.Kubernetes;
            using System.Linq;

            // Takes up what ManifestAppBuilder does, and can be made by the test.
            public sealed class Output
            {
                public System.Collections.Generic.List<ConfigObject> Items { get; } = [];

                public void Add([Plimsoll.Annotations.ConfigOutput] ConfigObject item) => Items.Add(item);
            }

            // Changes the container that it keeps whenever it is asked anything.
            public sealed class Keeper(Container container, bool value) : System.IDisposable
            {
                public bool Touched => container.Privileged(value) != null && value;

                public bool Current => Touched;

                public bool MoveNext() => Touched && false;

                public Keeper GetEnumerator() => this;

                public void Deconstruct(out bool first, out bool second) => (first, second) = (Touched, value);

                public void Dispose() => container.Privileged(value);

                public static bool operator ==(Keeper? left, Keeper? right) => (left ?? right)!.Touched;

                public static bool operator !=(Keeper? left, Keeper? right) => !(left == right);

                public override bool Equals(object? other) => Touched;

                public override int GetHashCode() => Touched ? 1 : 0;

                public override string ToString() => Touched.ToString();
            }

            {{ProgramWriter.DataTypes}}

            {{ProgramWriter.SettableTypes}}

            public static class Programs
            {
                [System.Diagnostics.Conditional("NEVER_DEFINED")]
                public static void LeftOut(Container container, bool value) => container.Privileged(value);

                // Known to nobody but the test that runs them.
                public static System.Action<Container> Changed = container => container.RunAsUser(5);

                // What runs, and what is changed, when a program has ended.
                public static readonly System.Collections.Generic.List<System.Action> Later = [];
                public static readonly System.Collections.Generic.List<Container> Kept = [];

                public static void End(bool changes)
                {
                    Later.ForEach(action => action());
                    if (changes) Kept.ForEach(container => container.Privileged(false).RunAsUser(1000).DropAllCapabilities());
                    Later.Clear();
                    Kept.Clear();
                }

                // What a program leaves behind for itself, and runs out of sight.
                public static readonly System.Collections.Generic.List<System.Action> Soon = [];

                public static void Start()
                {
                    Soon.Clear();
                    Binder.Bound.Clear();
                    Current = Fixed;
                    System.Array.Fill(Slots, (true, 0, "ALL"));
                }

                public static void Flush() => Soon.ForEach(action => action());

                // Known to nobody but the test that runs them.
                public static System.Action<Container, bool> Unseen = (container, value) => container.Privileged(value);

            {{ProgramWriter.DataMembers}}

            {{string.Join(Environment.NewLine, _sources.Values)}}
            }
            """);
    }

    private void Add(int seed)
    {
        var name = "P" + seed.ToString(CultureInfo.InvariantCulture);
        _sources.Add(name, new ProgramWriter(seed).Write(name));
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
        var changes = false;
        foreach (var (a, b, n) in Inputs)
        {
            try
            {
                pods.AddRange(Made(program, a, b, n, changes = !changes));
            }
            catch (TargetInvocationException error) when (error.InnerException is InvalidOperationException or NullReferenceException or ArgumentException)
            {
                // A run that throws makes nothing.
            }
        }

        return pods;
    }

    private static IEnumerable<MappingNode> Made(MethodInfo program, bool a, bool b, int n, bool changes)
    {
        program.DeclaringType!.GetMethod("Start")!.Invoke(null, []);
        if (program.ReturnType == typeof(Pod))
        {
            return [((Pod)program.Invoke(null, [a, b, n])!).Node];
        }

        var types = program.DeclaringType!.Assembly;
        var output = Activator.CreateInstance(types.GetType("Output")!)!;
        try
        {
            program.Invoke(null, [output, a, b, n]);
        }
        finally
        {
            program.DeclaringType.GetMethod("End")!.Invoke(null, [changes]);
        }

        return ((List<ConfigObject>)output.GetType().GetProperty("Items")!.GetValue(output)!).Select(item => item.Node).Distinct();
    }

    private static IEnumerable<string> Compare(string program, string source, StaticVerdicts said, List<MappingNode> pods, Tally tally)
    {
        foreach (var (violation, container) in Subjects(program))
        {
            var made = pods.Where(pod => Claims.Has(pod, container)).ToList();
            var violating = made.Count(pod => Claims.Of(pod, violation, container) == Verdict.Definite);
            var (isDefinite, isNo) = (said.IsDefinite(program, violation, container), said.IsNo(program, violation, container));
            var isAlways = made.Count > 0 && violating == made.Count;
            if (isNo)
            {
                tally.AddRuledOut();
            }

            var seed = int.Parse(program.AsSpan(1), CultureInfo.InvariantCulture);
            if (ProgramWriter.IsHidden(seed))
            {
                tally.Hidden.Add(isAlways && !Claims.IsAbsence(violation), isDefinite);
            }
            else if (ProgramWriter.IsCarrying(seed))
            {
                tally.Carried.Add(isAlways && !Claims.IsAbsence(violation), isDefinite);
            }
            else if (ProgramWriter.IsSetting(seed))
            {
                tally.Set.Add(isAlways && !Claims.IsAbsence(violation), isDefinite);
            }
            else if (ProgramWriter.IsEmitted(seed))
            {
                tally.Emitted.Add(isAlways, isDefinite);
            }
            else if (!Claims.IsAbsence(violation))
            {
                tally.Add(isAlways, isDefinite);
            }

            if ((isDefinite && violating < made.Count) || (isNo && violating > 0))
            {
                yield return $"{program}: {violation} {container} is called {(isDefinite ? "definite" : "impossible")}, "
                    + $"and {violating} of {made.Count} runs violate:{Environment.NewLine}{source}";
            }
        }
    }

    private static IEnumerable<(string Violation, string? Container)> Subjects(string program)
    {
        foreach (var violation in Claims.OfPods)
        {
            yield return (violation, null);
        }

        foreach (var container in new[] { "c0", "c1", "e0", "e1" })
        {
            foreach (var violation in Claims.OfContainers)
            {
                yield return (violation, $"{program}-{container}");
            }
        }
    }
}

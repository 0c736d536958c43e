using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>What the analyzer says of programs: the findings that it calls definite, and what it takes each Pod to be on each of its ways.</summary>
internal sealed class StaticVerdicts
{
    private const string Unnamed = "unnamed";

    // One rule for each, so that two findings of one object are not taken for one.
    private static readonly Dictionary<string, RuleInfo> Rules = Claims.OfContainers.Concat(Claims.OfPods).Append(Unnamed).ToDictionary(violation => violation, Rule);

    private readonly ConcurrentDictionary<string, ConcurrentBag<MappingNode>> _ways = new(StringComparer.Ordinal);
    // The programs of which some Pod has a name that is not known: it may be any of theirs.
    private readonly HashSet<string> _unnamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _definite = new(StringComparer.Ordinal);

    private StaticVerdicts()
    {
    }

    public static async Task<StaticVerdicts> Of(CSharpCompilation compilation)
    {
        var result = new StaticVerdicts();
        foreach (var diagnostic in await Verify.Diagnostics(compilation, new([.. Rules.Values], (item, _, _) => result.Look(item))))
        {
            if (diagnostic.Id == Unnamed)
            {
                result._unnamed.Add(ProgramAt(diagnostic.Location));
            }
            else if (diagnostic.Properties[Reporter.VerdictProperty] == "Definite")
            {
                result._definite.Add(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result;
    }

    /// <summary>The program in which a place stands, or nothing.</summary>
    public static string ProgramAt(Location location) =>
        location.SourceTree!.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().LastOrDefault()?.Identifier.Text ?? "";

    /// <summary>Whether a violation is called definite.</summary>
    public bool IsDefinite(string program, string violation, string? container) => _definite.Contains(Message(program, violation, container));

    /// <summary>Whether the analyzer is sure, on all the ways that it sees, that there is no such violation.</summary>
    public bool IsNo(string program, string violation, string? container) =>
        _ways.TryGetValue(program, out var ways) && !_unnamed.Contains(program) && ways.All(way => Claims.Of(way, violation, container) == Verdict.No);

    private IReadOnlyList<Finding> Look(JudgedObject item)
    {
        var root = item.Root;
        var value = ConfigValue.Of(root);
        if (value["kind"].Text != "Pod" && !value["kind"].IsUnknown)
        {
            return Container(value, null, item.IsWhole).ToList();
        }

        if (value["metadata"]["name"].Text is not { } name)
        {
            return [Found(root, Unnamed, "", null)];
        }

        _ways.GetOrAdd(name, _ => []).Add(root);
        var findings = value["spec"]["containers"].Items.SelectMany(container => Container(ConfigValue.Of(container), name, item.IsWhole)).ToList();
        foreach (var violation in Claims.OfPods)
        {
            if ((item.IsWhole || !Claims.IsAbsence(violation)) && Claims.Of(root, violation, null) == Verdict.Definite)
            {
                findings.Add(Found(value["spec"]["hostNetwork"].Node ?? root, violation, name, null));
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> Container(ConfigValue container, string? program, bool isWhole)
    {
        if (container["name"].Text is { } name)
        {
            foreach (var violation in Claims.OfContainers)
            {
                if ((isWhole || !Claims.IsAbsence(violation)) && Claims.OfContainer(container, violation) == Verdict.Definite)
                {
                    yield return Found(container.Node!, violation, program ?? name.Split('-')[0], name);
                }
            }
        }
    }

    private static string Message(string program, string violation, string? container) => $"{program} {violation} {container}";

    private static Finding Found(ConfigNode node, string violation, string program, string? container) =>
        new() { Rule = Rules[violation], Severity = Severity.Warning, Message = Message(program, violation, container), Node = node };

    private static RuleInfo Rule(string violation) => new()
    {
        Id = violation,
        Name = violation,
        Title = violation,
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Why.",
        Remedy = "Remedy.",
    };
}

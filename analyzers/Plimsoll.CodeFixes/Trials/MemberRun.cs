using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>
/// Runs the rules on members of a project, each when it is asked for, and keeps apart what they say of each. The compiler's own driver
/// starts anew for each part of a file that it is asked for.
/// </summary>
internal sealed class MemberRun
{
    private readonly MemberAnalysis? _analysis;
    private readonly Dictionary<Member, MemberFindings> _known = [];
    private readonly List<SeenTree> _trees = [];

    public MemberRun(Project project, Compilation compilation, RuleRunner rules, CancellationToken cancellation)
    {
        var analyzer = new ConfigAnalyzer(rules.Watched((item, findings) => _trees.Add(new(item, findings))));

        // What an analyzer is given keeps the models of its files.
        Compilation = compilation.WithAnalyzers([analyzer]).Compilation;
        _analysis = analyzer.Analysis(Compilation, project.AnalyzerOptions, cancellation);
    }

    /// <summary>The project's code, to ask about what is found in it.</summary>
    public Compilation Compilation { get; }

    /// <summary>What there is to say of members, wherever the code stands that it speaks of.</summary>
    public MemberFindings Of(IEnumerable<Member> members, CancellationToken cancellation)
    {
        var (findings, trees) = (new List<Diagnostic>(), new List<SeenTree>());
        foreach (var member in members)
        {
            if (!_known.TryGetValue(member, out var known))
            {
                _known.Add(member, known = Find(member, cancellation));
            }

            findings.AddRange(known.Findings);
            trees.AddRange(known.Trees);
        }

        // What a helper does wrong is said by each of its callers.
        return new([.. findings.GroupBy(finding => (finding.Location, DiagnosticComparison.Kind(finding))).Select(same => same.First())], trees);
    }

    private MemberFindings Find(Member member, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        _trees.Clear();
        foreach (var (owner, blocks) in _analysis is null ? [] : MemberBlocks.Of(member, CachedModel.Of(Compilation, member.Tree), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            _analysis!.Run(owner, blocks, findings.Add, cancellation);
        }

        return new([.. CompilationWithAnalyzers.GetEffectiveDiagnostics(findings, Compilation).Where(finding => !finding.IsSuppressed)], [.. _trees]);
    }
}

using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>
/// A project in which fixes are tried. They work if the code builds the edited trees and nothing else, the findings are gone, and neither
/// the compiler nor another rule has something new to say. Only members whose findings may change are analysed, each once.
/// </summary>
internal sealed class FixTrial
{
    private readonly RuleRunner _rules;

    private FixTrial(Project project, RuleRunner rules, MemberRun run) => (Project, _rules, Run, Search) = (project, rules, run, new(run));

    public Project Project { get; }

    /// <summary>What the rules say of its members.</summary>
    public MemberRun Run { get; }

    public FixSearch Search { get; }

    public static async Task<FixTrial> Of(Project project, RuleRunner rules, CancellationToken cancellation) =>
        new(project, rules, new(project, (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!, rules, cancellation));

    /// <summary>The project with one fix made in the first way that works; null if there is none.</summary>
    public async Task<MadeFixes?> Make(Fix? fix, CancellationToken cancellation)
    {
        foreach (var way in fix?.Ways ?? [])
        {
            if (await Make([new(fix!, way)], cancellation).ConfigureAwait(false) is { } made)
            {
                return made;
            }
        }

        return null;
    }

    /// <summary>The project with fixes made; null if they do not work together.</summary>
    public async Task<MadeFixes?> Make(IReadOnlyList<ChosenFix> chosen, CancellationToken cancellation)
    {
        var files = await FileChanges.Of(chosen, cancellation).ConfigureAwait(false);
        var project = Project;
        foreach (var file in files)
        {
            project = await file.Make(project, cancellation).ConfigureAwait(false);
        }

        var trial = await Of(project, _rules, cancellation).ConfigureAwait(false);
        var trees = new Dictionary<SyntaxTree, (SyntaxTree Tree, FileChanges File)>();
        foreach (var file in files)
        {
            trees.Add(file.Before.SyntaxTree, ((await project.GetDocument(file.Document.Id)!.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false))!, file));
        }

        Member? After(Member member) => trees.TryGetValue(member.Tree, out var changed) ? member.In(changed.Tree, changed.File.Changes) : trial.Find(member);

        return IsCompiled(files, trial, After, cancellation) && IsFixed(chosen, trial, After, cancellation)
            ? new(trial, chosen, After)
            : null;
    }

    private bool IsCompiled(IReadOnlyList<FileChanges> files, FixTrial trial, Func<Member, Member?> after, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var members = file.Members ?? [new(file.Before.SyntaxTree, file.Before.FullSpan)];
            if (DiagnosticComparison.HasMore(
                [.. members.SelectMany(member => Said(member, cancellation))],
                [.. members.SelectMany(member => trial.Said(after(member)!, cancellation))],
                DiagnosticSeverity.Warning))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFixed(IReadOnlyList<ChosenFix> chosen, FixTrial trial, Func<Member, Member?> after, CancellationToken cancellation)
    {
        var members = chosen.SelectMany(fix => fix.Fix.Members).Distinct().ToList();
        var (old, now) = (Run.Of(members, cancellation), trial.Run.Of(members.Select(after).OfType<Member>(), cancellation));
        var wanted = Wanted(chosen, old.Findings);
        return !DiagnosticComparison.HasMore(old.Findings, now.Findings, DiagnosticSeverity.Error)
            && AreFewer(DiagnosticComparison.Kind) && AreFewer(finding => finding.Id)
            && SeenTree.AreFixed(old.Trees, now.Trees, finding => wanted.Contains((finding.Rule.Id, finding.Message)));

        bool AreFewer(Func<Diagnostic, string> kind)
        {
            var (before, left) = (old.Findings.ToLookup(kind, StringComparer.Ordinal), now.Findings.ToLookup(kind, StringComparer.Ordinal));
            return chosen.GroupBy(fix => kind(fix.Fix.Diagnostic), StringComparer.Ordinal).All(fixes => before[fixes.Key].Count() - left[fixes.Key].Count() >= fixes.Count());
        }
    }

    // What stands in a loop, in a helper or in a part that is shared is written once for several objects, and is mended for all of them.
    private static HashSet<(string Id, string Message)> Wanted(IReadOnlyList<ChosenFix> chosen, IReadOnlyList<Diagnostic> findings)
    {
        var places = new HashSet<(string, Location)>(chosen.Select(fix => (fix.Fix.Diagnostic.Id, fix.Fix.Diagnostic.Location)));
        return [.. chosen.Select(fix => fix.Fix.Diagnostic).Concat(findings.Where(finding => places.Contains((finding.Id, finding.Location))))
            .Select(finding => (finding.Id, DiagnosticComparison.Claim(finding)))];
    }

    private IEnumerable<Diagnostic> Said(Member member, CancellationToken cancellation) =>
        CachedModel.Of(Run.Compilation, member.Tree).GetDiagnostics(member.Span, cancellation);

    // What a generator writes may be written anew.
    private Member? Find(Member member) => Run.Compilation.ContainsSyntaxTree(member.Tree) ? member
        : Run.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == member.Tree.FilePath) is { } written ? member with { Tree = written }
        : null;
}

using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>
/// Makes the fixes of findings in YAML and JSON texts, as many as surely work. After each change the texts are read and linted again:
/// a change stays only if the tree became the edited one, the finding is gone, and nothing became invalid. Fixes that touch each other
/// are made one after the other, until none is left.
/// </summary>
public sealed class Fixer
{
    // A round makes all fixes that do not touch each other, so few files need more than a handful.
    private const int MostRounds = 1000;

    private readonly Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> _lint;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _most = [];
    private readonly List<Finding> _fixed = [];
    private readonly Func<Finding, bool> _isWanted;
    private FixRound _now;

    private Fixer(
        IReadOnlyList<FixableText> texts,
        Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint,
        Func<Finding, bool> isWanted,
        CancellationToken cancellation)
    {
        _lint = lint;
        _isWanted = isWanted;
        _cancellation = cancellation;
        _now = new(texts, lint, null, cancellation);
    }

    /// <summary>Fixes what can be fixed.</summary>
    /// <param name="texts">The files that are linted together.</param>
    /// <param name="lint">Lints all documents of all files.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static FixResult Run(
        IReadOnlyList<FixableText> texts,
        Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint,
        CancellationToken cancellationToken = default) => new Fixer(texts, lint, static _ => true, cancellationToken).Run(MostRounds);

    /// <summary>Fixes some of the findings.</summary>
    /// <param name="texts">The files that are linted together.</param>
    /// <param name="lint">Lints all documents of all files.</param>
    /// <param name="isWanted">Which findings to fix.</param>
    /// <param name="isOne">Whether to stop after the first change, for a finding that is known by its place: other findings move with it.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    internal static FixResult Run(
        IReadOnlyList<FixableText> texts,
        Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint,
        Func<Finding, bool> isWanted,
        bool isOne,
        CancellationToken cancellationToken) => new Fixer(texts, lint, isWanted, cancellationToken).Run(isOne ? 1 : MostRounds);

    private FixResult Run(int rounds)
    {
        var fixedBefore = 0;
        for (var round = 0; round < rounds; round++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var batches = Batches();
            if (batches.Count > 0)
            {
                Make(batches);
                continue;
            }

            // What could not be made at first may be possible after the others: no escalation, say, once a container is not privileged.
            if (_givenUp.Count == 0 || _fixed.Count == fixedBefore)
            {
                break;
            }

            _givenUp.Clear();
            fixedBefore = _fixed.Count;
        }

        return new(_now.Texts, _fixed, _now.Findings, [.. _now.Findings.Where(finding => finding.Fix is not null)]);
    }

    /// <summary>For each file the fixes that can be made at once; none if there is nothing left to make.</summary>
    private List<FixBatch> Batches()
    {
        var batches = new List<FixBatch>();
        var wanted = _now.Findings.Where(finding => finding is { Fix.Edits.Count: > 0, Verdict: Verdict.Definite } 
            && !_givenUp.Contains(_now.KeyOf(finding)) && _isWanted(finding));
        foreach (var file in wanted.GroupBy(finding => _now.FileOf(finding.Fix!)))
        {
            var most = _most.TryGetValue(file.Key, out var number) ? number : int.MaxValue;
            if (file.Key >= 0 && Print(file.Key, [.. file.Take(most)]) is { } batch)
            {
                batches.Add(batch);
            }
        }

        return batches;
    }

    // Half of the fixes, if not all of them can be made together, down to one.
    private FixBatch? Print(int file, IReadOnlyList<Finding> wanted)
    {
        var (taken, edits) = Compatible(wanted);
        if (_now.Edited(file, edits, isOne: taken.Count == 1) is { } text)
        {
            return new(file, text, taken);
        }

        if (wanted.Count == 1)
        {
            _givenUp.Add(_now.KeyOf(wanted[0]));
            return null;
        }

        return Print(file, [.. wanted.Take(wanted.Count / 2)]) ?? Print(file, [.. wanted.Skip(wanted.Count / 2)]);
    }

    // What does not help is taken back, and tried in smaller parts in the next round.
    private void Make(List<FixBatch> batches)
    {
        while (batches.Count > 0)
        {
            var texts = _now.Texts.ToList();
            batches.ForEach(batch => texts[batch.File] = batch.Text);
            var next = new FixRound(texts, _lint, _now, _cancellation);
            var worse = Worse(next);
            var bad = worse.IsSubsetOf(batches.Select(batch => batch.File))
                ? batches.FindAll(batch => worse.Contains(batch.File) || !AreGone(batch.Findings, next))
                : batches;
            if (bad.Count == 0)
            {
                _fixed.AddRange(batches.SelectMany(batch => batch.Findings));
                batches.ForEach(batch => _most.Remove(batch.File));
                _now = next;
                return;
            }

            bad.ForEach(TakeBack);
            batches = batches.FindAll(batch => !bad.Contains(batch));
        }
    }

    private void TakeBack(FixBatch batch)
    {
        if (batch.Findings.Count > 1)
        {
            _most[batch.File] = batch.Findings.Count / 2;
            return;
        }

        _most.Remove(batch.File);
        _givenUp.Add(_now.KeyOf(batch.Findings[0]));
    }

    /// <summary>The files in which something is invalid, or an error, that was not before.</summary>
    private HashSet<int> Worse(FixRound next) =>
    [
        .. next.Findings
            .Where(finding => finding.Severity == Severity.Error || finding.Rule.Category == Category.Schema)
            .Where(finding => next.CountOfRule(next.RuleKeyOf(finding)) > _now.CountOfRule(next.RuleKeyOf(finding)))
            .Select(next.FileOf),
    ];

    private bool AreGone(IReadOnlyList<Finding> findings, FixRound next) => findings.All(finding =>
        next.CountOf(_now.KeyOf(finding)) < _now.CountOf(_now.KeyOf(finding))
        && next.CountOfRule(_now.RuleKeyOf(finding)) < _now.CountOfRule(_now.RuleKeyOf(finding)));

    /// <summary>The findings whose fixes touch different things, with their edits, each once.</summary>
    private static (IReadOnlyList<Finding> Taken, IReadOnlyList<Edit> Edits) Compatible(IReadOnlyList<Finding> wanted)
    {
        var seen = new HashSet<Edit>(SameEdit.Comparer);
        var keys = new HashSet<(MappingNode, string)>();
        var edits = new List<Edit>();
        var taken = new List<Finding>();
        foreach (var finding in wanted)
        {
            var added = finding.Fix!.Edits.Where(edit => !seen.Contains(edit)).ToList();
            if (added.OfType<Edit.Insert>().Any(insert => keys.Contains((insert.Target, insert.Key))))
            {
                continue;
            }

            taken.Add(finding);
            seen.UnionWith(added);
            keys.UnionWith(added.OfType<Edit.Insert>().Select(insert => (insert.Target, insert.Key)));
            edits.AddRange(added);
        }

        return (taken, edits);
    }
}

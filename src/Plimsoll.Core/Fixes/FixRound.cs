using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Text;

namespace Plimsoll.Fixes;

/// <summary>Files as they are at one time: their texts, documents and findings.</summary>
internal sealed class FixRound
{
    private readonly Dictionary<ConfigNode, (int File, int Document)> _places = [];
    private readonly List<IReadOnlyList<ConfigDocument>> _documents = [];
    private readonly Lazy<Dictionary<string, int>> _counts;
    private readonly Lazy<Dictionary<string, int>> _ruleCounts;

    /// <param name="texts">The files.</param>
    /// <param name="lint">Lints all documents of all files.</param>
    /// <param name="last">The round before, whose documents are still those of the files that did not change.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public FixRound(
        IReadOnlyList<FixableText> texts, Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint, FixRound? last, CancellationToken cancellation)
    {
        Texts = texts;
        for (var i = 0; i < texts.Count; i++)
        {
            var documents = last is not null && ReferenceEquals(last.Texts[i], texts[i])
                ? last._documents[i]
                : ConfigReader.Read(texts[i].Text, texts[i].File, cancellation).Documents;
            foreach (var document in documents)
            {
                _places.Add(document.Root, (i, document.Index));
            }

            _documents.Add(documents);
        }

        Findings = lint([.. _documents.SelectMany(documents => documents)]);
        _counts = new(() => Count(KeyOf));
        _ruleCounts = new(() => Count(RuleKeyOf));
    }

    public IReadOnlyList<FixableText> Texts { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The one file that a fix changes, or -1.</summary>
    public int FileOf(Fix fix)
    {
        var file = -2;
        foreach (var edit in fix.Edits)
        {
            var at = TargetOf(edit) is { } target && _places.TryGetValue(target.Root, out var place) ? place.File : -1;
            file = file == -2 || file == at ? at : -1;
        }

        return Math.Max(file, -1);
    }

    /// <summary>The file that a finding is about, or -1.</summary>
    public int FileOf(Finding finding) => finding.Document is { } document && _places.TryGetValue(document.Root, out var place) ? place.File : -1;

    /// <summary>The text of a file with edits made; null if they cannot surely be made.</summary>
    public FixableText? Edited(int file, IReadOnlyList<Edit> edits, bool isOne)
    {
        var (text, documents) = (Texts[file], _documents[file]);
        var changes = isOne ? TextPrinter.Print(text.Text, text.File, documents, edits) : TextPrinter.PrintTogether(text.Text, text.File, documents, edits);
        return changes is null ? null : text with { Text = TextChange.Apply(text.Text, changes)! };
    }

    /// <summary>What tells a finding from others in every round; positions in lists change and do not count.</summary>
    public string KeyOf(Finding finding) => RuleKeyOf(finding) + "\n" + finding.Container + "\n" + finding.Message;

    /// <summary>The rule, the file and the document of a finding.</summary>
    public string RuleKeyOf(Finding finding)
    {
        var place = finding.Document is { } document && _places.TryGetValue(document.Root, out var found) ? $"{found.File} {found.Document}" : finding.Origin.File;
        return finding.Rule.Id + "\n" + place;
    }

    /// <summary>How many findings there are of a key.</summary>
    public int CountOf(string key) => _counts.Value.TryGetValue(key, out var count) ? count : 0;

    /// <summary>How many findings of a rule there are in a document.</summary>
    public int CountOfRule(string key) => _ruleCounts.Value.TryGetValue(key, out var count) ? count : 0;

    private Dictionary<string, int> Count(Func<Finding, string> keyOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in Findings)
        {
            var key = keyOf(finding);
            counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
        }

        return counts;
    }

    private static ConfigNode? TargetOf(Edit edit) => edit switch
    {
        Edit.Insert insert => insert.Target,
        Edit.Append append => append.Target,
        Edit.Replace replace => replace.Target,
        Edit.Remove remove => remove.Target,
        _ => null,
    };
}

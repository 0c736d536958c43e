using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Text;

namespace Plimsoll.Fixes;

/// <summary>Files as they are at one time: their texts, documents and findings.</summary>
internal sealed class FixRound
{
    private readonly Dictionary<ConfigNode, (int File, int Document)> _places = [];
    private readonly List<IReadOnlyList<ConfigDocument>> _documents = [];

    public FixRound(IReadOnlyList<FixableText> texts, Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint, CancellationToken cancellation)
    {
        Texts = texts;
        foreach (var text in texts)
        {
            var read = ConfigReader.Read(text.Text, text.File, cancellation);
            foreach (var document in read.Documents)
            {
                _places.Add(document.Root, (_documents.Count, document.Index));
            }

            _documents.Add(read.Documents);
        }

        Findings = lint([.. _documents.SelectMany(documents => documents)]);
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

    /// <summary>How many findings there are of each key.</summary>
    public Dictionary<string, int> Count(Func<Finding, string> key)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in Findings)
        {
            counts[key(finding)] = counts.TryGetValue(key(finding), out var count) ? count + 1 : 1;
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

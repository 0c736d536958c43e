using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>A finding with its place in the source, and whether it holds on all paths or on some.</summary>
internal sealed class Judgement(Finding finding, Verdict verdict, WriteSite? site, IReadOnlyList<WriteSite> related, string path, IReadOnlyList<WriteSite> sites)
{
    public Finding Finding { get; } = finding;

    public Verdict Verdict { get; } = verdict;

    /// <summary>The write that made it true.</summary>
    public WriteSite? Site { get; } = site;

    /// <summary>Other writes that matter.</summary>
    public IReadOnlyList<WriteSite> Related { get; } = related;

    /// <summary>The path of the value in its document.</summary>
    public string Path { get; } = path;

    /// <summary>Every write site; the line of an origin counts them from 1.</summary>
    public IReadOnlyList<WriteSite> Sites { get; } = sites;
}

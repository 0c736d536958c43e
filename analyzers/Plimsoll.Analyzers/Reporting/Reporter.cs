using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Files;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>Makes diagnostics of findings.</summary>
internal static class Reporter
{
    /// <summary>The path of the value in its document.</summary>
    public const string PathProperty = "plimsoll.path";

    /// <summary><c>Definite</c> or <c>SomePath</c>.</summary>
    public const string VerdictProperty = "plimsoll.verdict";

    /// <summary>How the words of a finding begin that is none on every path.</summary>
    public const string OnSomePath = "may happen on some path: ";

    public static DiagnosticDescriptor Descriptor(RuleInfo info) => Descriptor(info, SeverityOf(info.Severity));

    public static DiagnosticDescriptor Descriptor(RuleInfo info, DiagnosticSeverity severity) => new(
        info.Id,
        info.Title,
        "{0}",
        info.Category.ToString(),
        severity,
        isEnabledByDefault: !info.IsOptIn,
        description: info.Why + " " + info.Remedy,
        helpLinkUri: info.HelpUri);

    public static Diagnostic? Report(Judgement judgement, ImmutableDictionary<string, DiagnosticDescriptor> descriptors)
    {
        if (judgement.Site is not { } site || !descriptors.TryGetValue(judgement.Finding.Rule.Id, out var descriptor))
        {
            return null;
        }

        var isDefinite = judgement.Verdict == Verdict.Definite;
        var related = new List<Location>();
        if (site.CallerLocation is { } caller)
        {
            related.Add(caller);
        }

        foreach (var other in judgement.Related)
        {
            related.Add(other.Location);
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PathProperty, judgement.Path)
            .Add(VerdictProperty, judgement.Verdict.ToString());
        if (isDefinite && judgement.Finding.Fix is { } fix && WrittenFix.Write(fix, judgement.Sites, site.Location.SourceTree) is { } edits)
        {
            properties = properties.Add(WrittenFix.TitleProperty, fix.Title).Add(WrittenFix.EditsProperty, edits);
        }

        return Diagnostic.Create(
            descriptor,
            site.Location,
            isDefinite ? SeverityOf(judgement.Finding.Severity) : DiagnosticSeverity.Info,
            related,
            properties,
            isDefinite ? judgement.Finding.Message : OnSomePath + judgement.Finding.Message);
    }

    /// <summary>A finding in a file that is not C#, at its place there.</summary>
    public static Diagnostic ReportInFile(
        Finding finding, DiagnosticDescriptor descriptor, DiagnosticSeverity severity, FileText text, Func<string?, FileText?> textOf)
    {
        var related = new List<Location>();
        foreach (var node in finding.Related)
        {
            if (node.Origin.IsKnown && textOf(node.Origin.File) is { } other)
            {
                related.Add(other.LocationOf(node.Origin));
            }
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PathProperty, finding.Path)
            .Add(VerdictProperty, finding.Verdict.ToString());
        if (finding is { Verdict: Verdict.Definite, Fix: { } fix })
        {
            properties = properties.Add(WrittenFix.TitleProperty, fix.Title);
        }

        return Diagnostic.Create(descriptor, text.LocationOf(finding.Origin), severity, related, properties, finding.Message);
    }

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

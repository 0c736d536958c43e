using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Text;

namespace Plimsoll.Rules;

/// <summary>Makes findings of what was wrong with the form of a text.</summary>
public static class FormFindings
{
    /// <summary>The finding that says a problem of a text.</summary>
    public static Finding From(TextProblem problem)
    {
        var rule = problem.Kind switch
        {
            TextProblemKind.Unreadable or TextProblemKind.Encoding => FormRules.UnreadableFile,
            TextProblemKind.DuplicateKey => FormRules.DuplicateKey,
            _ => FormRules.BrokenDocument,
        };
        return new() { Rule = rule, Severity = rule.Severity, Message = problem.Message, Origin = problem.Origin };
    }

    /// <summary>
    /// The finding that no rule looks at a document, because it is of no known kind; null if it is of a known kind or empty.
    /// </summary>
    public static Finding? ForUnknownDocument(ConfigDocument document) =>
        document.Kind != DocumentKind.Other || document.Value.IsAbsent || document.Value.IsUnknown ? null
        : ForHalfAnObject(document) ?? new()
        {
            Rule = FormRules.UnknownDocument,
            Severity = FormRules.UnknownDocument.Severity,
            Message = "document is neither a Kubernetes object nor an OCI spec nor a seccomp profile: it is not checked",
            Node = document.Root,
            Document = document,
        };

    /// <summary>The finding that an object lacks its apiVersion or its kind; null if the document does not look like an object.</summary>
    private static Finding? ForHalfAnObject(ConfigDocument document)
    {
        var hasVersion = !document.Value["apiVersion"].IsAbsent;
        var hasKind = !document.Value["kind"].IsAbsent;
        return hasVersion == hasKind || document.Value["metadata"].Mapping is null || document.Value["apiVersion"].IsUnknown ? null : new()
        {
            Rule = FormRules.MissingField,
            Severity = FormRules.MissingField.Severity,
            Message = $"field \"{(hasKind ? "apiVersion" : "kind")}\" is missing from the object",
            Node = document.Root,
            Document = document,
        };
    }
}

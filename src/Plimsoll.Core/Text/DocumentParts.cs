using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Reads the parts of a text one by one, each as JSON or YAML.</summary>
internal static class DocumentParts
{
    private const string PlatformsFile = "plimsoll.platforms.yaml";
    private const string RulesFile = "plimsoll.rules.yaml";

    public static IEnumerable<IReadOnlyList<ConfigDocument>> Read(LineSource source, ReadContext context)
    {
        var kind = FileName.Is(context.File, PlatformsFile) ? DocumentKind.Platforms : FileName.Is(context.File, RulesFile) ? DocumentKind.Rules : (DocumentKind?)null;
        var splitter = new DocumentSplitter(source);
        var index = 0;
        while (splitter.MoveNext(out var part))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var problems = context.Problems.Count;
            var roots = Cut(source, part, context) is { } text ? Roots(text, part.Line, context) : [];
            var documents = new List<ConfigDocument>(roots.Count);
            foreach (var root in roots)
            {
                documents.Add(new(root, context.File, index++, kind));
            }

            // A document that could not be read has its place in the count all the same.
            index += roots.Count == 0 && context.Problems.Count > problems ? 1 : 0;
            yield return documents;
        }
    }

    private static string? Cut(LineSource source, DocumentPart part, ReadContext context)
    {
        try
        {
            return ByteOrderMark.Without(source.Cut(part.Start, part.End));
        }
        catch (DecoderFallbackException exception)
        {
            ByteSource.Report(exception, length => source.Cut(part.Start, part.Start + length), part.Line, "UTF-8", context);
            return null;
        }
    }

    private static IReadOnlyList<ConfigNode> Roots(string text, int line, ReadContext context)
    {
        var start = JsonText.Start(text, JsonText.IsNamedSo(context.File));
        if (start < 0)
        {
            return Yaml(text, line, context);
        }

        var roots = new List<ConfigNode>();
        var problems = context.Problems.Count;
        try
        {
            JsonDocumentReader.Read(new(text, start, Characters.PointAt(text, start, line)), context, roots);
            return roots;
        }
        catch (UnreadableDocumentException exception)
        {
            // What looks like JSON may still be YAML in its flow style; then YAML has the last word.
            var isJson = roots.Count > 0 || exception.Kind != TextProblemKind.Syntax || JsonText.IsNamedSo(context.File);
            if (!isJson && YamlInstead(text, line, context, problems) is { Count: > 0 } yaml)
            {
                return yaml;
            }

            context.Report(exception);
            return roots;
        }
    }

    // Forgets the problems of the attempt before, and its own if it gives nothing.
    private static IReadOnlyList<ConfigNode> YamlInstead(string text, int line, ReadContext context, int problems)
    {
        context.Problems.RemoveRange(problems, context.Problems.Count - problems);
        var roots = Yaml(text, line, context);
        if (roots.Count == 0)
        {
            context.Problems.RemoveRange(problems, context.Problems.Count - problems);
        }

        return roots;
    }

    private static IReadOnlyList<ConfigNode> Yaml(string text, int line, ReadContext context)
    {
        if (PlainYamlReader.Read(text, line, context) is { } plain)
        {
            return [plain];
        }

        var forbidden = Characters.FirstForbidden(text);
        if (forbidden < 0)
        {
            return WithoutTabs(text, line, context);
        }

        var point = Characters.PointAt(text, forbidden, line);
        context.Report(
            char.IsSurrogate(text[forbidden]) ? TextProblemKind.Encoding : TextProblemKind.Syntax,
            $"control character U+{(int)text[forbidden]:X4} is not allowed in YAML",
            new(point.Line, point.Column, point.Column + 1));
        return [];
    }

    private static IReadOnlyList<ConfigNode> WithoutTabs(string text, int line, ReadContext context)
    {
        var problems = context.Problems.Count;
        var roots = YamlDocumentReader.Read(text, line, context);
        if (context.Problems.Skip(problems).Any(problem => problem.Kind != TextProblemKind.DuplicateKey) || YamlTabs.Find(text) is not (>= 0 and var tab))
        {
            return roots;
        }

        var point = Characters.PointAt(text, tab, line);
        context.Report(TextProblemKind.Syntax, "a tab stands where a key or an item may start; YAML allows only spaces there", new(point.Line, point.Column, point.Column + 1));
        return [];
    }
}
